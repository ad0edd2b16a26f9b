# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Files attached to a work order, in folders."""

from __future__ import annotations

import builtins
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.http.multipart import FileContent
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.spec import Body, OperationSpec, Path, Query

from .. import models

__all__ = ["Attachments"]

LIST = OperationSpec(
    "listAttachments",
    "GET",
    "/workorders/{work_order_id}/attachments",
    "safe",
    (Path("work_order_id", type=int), Query("acting_user_id", type=int)),
    envelope="AttachmentFolderList",
    unwrap=("/results",),
    null_list=True,
    name="work_orders.attachments.list",
)
CREATE_FOLDER = OperationSpec(
    "createAttachmentFolder",
    "POST",
    "/workorders/{work_order_id}/attachments",
    "unsafe",
    (Path("work_order_id", type=int),),
    body=Body("AttachmentFolderCreate"),
    name="work_orders.attachments.create_folder",
)
UPLOAD = OperationSpec(
    "uploadAttachment",
    "POST",
    "/workorders/{work_order_id}/attachments/{folder_id}",
    "unsafe",
    (
        Path("work_order_id", type=int),
        Path("folder_id", type=int),
        Query("async_", "async", type=bool),
        Query("acting_user_id", type=int),
    ),
    body=Body("AttachmentCreate", encoding="multipart", content_type="multipart/form-data", files=(("file", "file"),)),
    name="work_orders.attachments.upload",
)
UPDATE = OperationSpec(
    "updateAttachment",
    "PUT",
    "/workorders/{work_order_id}/attachments/{folder_id}/{attachment_id}",
    "idempotent",
    (
        Path("work_order_id", type=int),
        Path("folder_id", type=int),
        Path("attachment_id", type=int),
        Query("acting_user_id", type=int),
    ),
    body=Body("AttachmentUpdate"),
    name="work_orders.attachments.update",
)
DELETE = OperationSpec(
    "deleteAttachment",
    "DELETE",
    "/workorders/{work_order_id}/attachments/{folder_id}/{attachment_id}",
    "idempotent",
    (
        Path("work_order_id", type=int),
        Path("folder_id", type=int),
        Path("attachment_id", type=int),
        Query("acting_user_id", type=int),
    ),
    name="work_orders.attachments.delete",
)


class Attachments(Resource):
    """Files attached to a work order, in folders. Reached as ``FieldNation(…).work_orders.attachments``."""

    def list(
        self, work_order_id: int, *, acting_user_id: int | MISSING = MISSING, **options: Unpack[CallOptions]
    ) -> builtins.list[models.AttachmentFolder]:
        """List attachments.

        Returns the attachment folders of a work order; the files of a folder are its ``results``. Every work order
        has the folders Documents and Misc.

        Retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see ``errors``.

        Args:
            work_order_id: The id of the work order.
            acting_user_id: The id of the user to act for.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/communication/attachments
        """
        return self._call(
            LIST,
            builtins.list[models.AttachmentFolder],
            {"work_order_id": work_order_id, "acting_user_id": acting_user_id},
            options,
        )

    def create_folder(
        self,
        work_order_id: int,
        *,
        name: str,
        min_files: int | MISSING = MISSING,
        max_files: int | MISSING = MISSING,
        task: models.IdRefInput | MISSING = MISSING,
        schedule_request: bool | MISSING = MISSING,
        eta_check: bool | MISSING = MISSING,
        completed_at_timestamp: float | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.WorkOrder:
        """Create an attachment folder.

        Adds a folder for files to a work order and returns the work order.

        Not retried once the API may have applied it. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            name: The name of the folder, such as ``Site Photos``.
            min_files: How many files are wanted at least.
            max_files: How many files are allowed.
            task: The task that the folder belongs to.
            schedule_request: Whether the folder is part of a request for a schedule. Field Nation does not explain
                it further.
            eta_check: Whether the arrival time is checked. Field Nation does not explain it further.
            completed_at_timestamp: A time of completion, as a timestamp. Unit unclear: Field Nation states neither
                it nor what is completed.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/communication/attachments
        """
        return self._call(
            CREATE_FOLDER,
            models.WorkOrder,
            {
                "work_order_id": work_order_id,
                "name": name,
                "min_files": min_files,
                "max_files": max_files,
                "task": task,
                "schedule_request": schedule_request,
                "eta_check": eta_check,
                "completed_at_timestamp": completed_at_timestamp,
            },
            options,
        )

    def upload(
        self,
        work_order_id: int,
        folder_id: int,
        *,
        file: FileContent,
        async_: bool | MISSING = MISSING,
        acting_user_id: int | MISSING = MISSING,
        notes: str | MISSING = MISSING,
        force_upload: bool | MISSING = MISSING,
        attachment_id: str | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.WorkOrder:
        """Upload an attachment.

        Puts a file into a folder of a work order and returns the work order. ``work_orders.attachments.list`` tells
        the ids of the folders. Files may have 10 MB at most and be of the types jpg, jpeg, png, gif, pdf, doc,
        docx, xls, xlsx and csv. The file is streamed.

        Not retried once the API may have applied it. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            folder_id: The id of the folder the file goes into.
            file: The file to upload: bytes, a path, an open binary file, or a pair of a file name and one of these.
            async_: Whether Field Nation may finish the call in the background. What it returns then is not
                documented.
            acting_user_id: The id of the user to act for.
            notes: Remarks on the file.
            force_upload: Whether to take the file although one like it is there already. Field Nation does not
                explain it further.
            attachment_id: The id of the attachment that this file replaces, as text. Field Nation does not explain
                it further.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/communication/attachments
        """
        return self._call(
            UPLOAD,
            models.WorkOrder,
            {
                "work_order_id": work_order_id,
                "folder_id": folder_id,
                "file": file,
                "async_": async_,
                "acting_user_id": acting_user_id,
                "notes": notes,
                "force_upload": force_upload,
                "attachment_id": attachment_id,
            },
            options,
        )

    def update(
        self,
        work_order_id: int,
        folder_id: int,
        attachment_id: int,
        *,
        acting_user_id: int | MISSING = MISSING,
        notes: str | MISSING = MISSING,
        status: models.AttachmentStatusLike | MISSING = MISSING,
        status_description: str | MISSING = MISSING,
        show_before_assignment: bool | MISSING = MISSING,
        schedule_request: bool | MISSING = MISSING,
        eta_check: bool | MISSING = MISSING,
        completed_at_timestamp: float | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.WorkOrder:
        """Update an attachment.

        Changes what is known about an attached file, such as the state of its review, and returns the work order.
        Its name and its content cannot be changed.

        Idempotent: retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            folder_id: The id of the folder.
            attachment_id: The id of the attachment.
            acting_user_id: The id of the user to act for.
            notes: Remarks on the file.
            status: The state of the file's review.
            status_description: The reason for the state of the review.
            show_before_assignment: Whether providers see the file before they are assigned.
            schedule_request: Whether the file is part of a request for a schedule. Field Nation does not explain it
                further.
            eta_check: Whether the arrival time is checked. Field Nation does not explain it further.
            completed_at_timestamp: A time of completion, as a timestamp. Unit unclear: Field Nation states neither
                it nor what is completed.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(
            UPDATE,
            models.WorkOrder,
            {
                "work_order_id": work_order_id,
                "folder_id": folder_id,
                "attachment_id": attachment_id,
                "acting_user_id": acting_user_id,
                "notes": notes,
                "status": status,
                "status_description": status_description,
                "show_before_assignment": show_before_assignment,
                "schedule_request": schedule_request,
                "eta_check": eta_check,
                "completed_at_timestamp": completed_at_timestamp,
            },
            options,
        )

    def delete(
        self,
        work_order_id: int,
        folder_id: int,
        attachment_id: int,
        *,
        acting_user_id: int | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.WorkOrder:
        """Delete an attachment.

        Takes one file off a work order and returns the work order. The folder stays.

        Idempotent: retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            folder_id: The id of the folder.
            attachment_id: The id of the attachment.
            acting_user_id: The id of the user to act for.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/communication/attachments
        """
        return self._call(
            DELETE,
            models.WorkOrder,
            {
                "work_order_id": work_order_id,
                "folder_id": folder_id,
                "attachment_id": attachment_id,
                "acting_user_id": acting_user_id,
            },
            options,
        )
