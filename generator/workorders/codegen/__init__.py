"""(Api, ModelModules) -> the files of a package."""
