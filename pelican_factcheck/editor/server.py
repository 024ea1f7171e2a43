"""The language server: what an editor asks and is told, over standard streams.

Only what every editor can do is announced: whole texts, pushed diagnostics, edits of
documents. pygls keeps the connection; texts, columns and addresses are our own business,
since it counts lines and writes addresses in ways of its own.
"""

import asyncio
import logging
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import suppress
from datetime import date
from functools import wraps
from pathlib import Path
from typing import Any, BinaryIO, TypeVar

from lsprotocol import types as lsp
from pygls.capabilities import get_capability
from pygls.lsp.server import LanguageServer
from pygls.protocol import LanguageServerProtocol
from pygls.protocol.language_server import lsp_method

from pelican_factcheck import __version__
from pelican_factcheck.authoring.repairs import MECHANICAL, add_edits
from pelican_factcheck.checking.check import sidecar_stem
from pelican_factcheck.checking.locations import Judged
from pelican_factcheck.diagnostics.diagnostic import (
    Diagnostic,
    Edit,
    did_you_mean,
    shorten,
)
from pelican_factcheck.editor.completion import Offers
from pelican_factcheck.editor.judge import (
    UNITS,
    Buffers,
    Judge,
    Judgement,
    Text,
    Told,
    is_yaml,
    path_of,
)
from pelican_factcheck.editor.lookup import Prose, define, hover

LOG = logging.getLogger(__name__)
NAME = "pelican-factcheck"
PAUSE = 0.15
"""Seconds without a keystroke after which an article and its sidecar are judged."""
OPTIONS: Mapping[str, tuple[str, ...]] = {"completion": ("beside-schema", "all")}
"""What `initializationOptions` may say; the first value is the default."""
SEVERITIES = {
    "error": lsp.DiagnosticSeverity.Error,
    "warning": lsp.DiagnosticSeverity.Warning,
}
T = TypeVar("T")
P = TypeVar("P")


class Protocol(LanguageServerProtocol):
    """The protocol without a menu of commands, which pygls announces even if empty."""

    @lsp_method(lsp.INITIALIZE)
    def lsp_initialize(
        self, params: lsp.InitializeParams
    ) -> Generator[Any, Any, lsp.InitializeResult]:
        """Answer with what the server can do."""
        result = yield from super().lsp_initialize(params)
        result.capabilities.execute_command_provider = None
        return result


class Server(LanguageServer):
    """A server for one editor."""

    def __init__(self, today: Callable[[], date], settings: Path | None = None) -> None:
        super().__init__(
            NAME,
            __version__,
            text_document_sync_kind=lsp.TextDocumentSyncKind.Full,
            protocol_cls=Protocol,
        )
        self.buffers = Buffers()
        self.judge = Judge(self.buffers, today, settings)
        self.judgements: dict[str, Judgement] = {}
        """By the stem of an article and its sidecar."""
        self.has_all_offers = False
        self.is_shut_down = False
        self.mistakes: list[str] = []
        """What is wrong with the settings that the editor has passed on."""
        self._waiting: dict[str, asyncio.TimerHandle] = {}

    def report_server_error(self, error: Exception, source: Any) -> None:  # noqa: ANN401 - as pygls has it
        """Log an error; an author who types wants no window over the text."""
        LOG.error("%s: %s", getattr(source, "__name__", source), error)

    # --- judging

    def schedule(self, path: Path, pause: float = PAUSE) -> None:
        """Judge a file and its other half after a *pause*, unless it changes meanwhile."""
        stem = self.judge.pair_of(path)
        if stem is None:
            self.drop(sidecar_stem(path))
            return
        if stem in self._waiting:
            self._waiting[stem].cancel()
        loop = asyncio.get_running_loop()
        self._waiting[stem] = loop.call_later(pause, self.judge_now, stem)

    def judge_now(self, stem: str) -> None:
        """Judge an article and its sidecar, and tell what was found in them."""
        if waiting := self._waiting.pop(stem, None):
            waiting.cancel()
        before = self.judgements.get(stem, Judgement())
        judgement = self.judge.judge(stem)
        self.judgements[stem] = judgement
        with suppress(BrokenPipeError):  # the editor is gone, and we soon are
            for path in dict.fromkeys((*judgement.told, *before.told)):
                if path != judgement.behind:
                    self.publish(path)

    def drop(self, stem: str) -> None:
        """Take back what was told of files that are not open, or no pair any more."""
        if waiting := self._waiting.pop(stem, None):
            waiting.cancel()
        self.judge.forget(stem)
        for path in self.judgements.pop(stem, Judgement()).told:
            self.publish(path)

    def judgement_of(self, path: Path) -> Judgement | None:
        """Return the judgement of a file as it is now."""
        stem = sidecar_stem(path)
        known = self.judgements.get(stem)
        if stem in self._waiting or (known and not self.judge.is_current(known)):
            self.judge_now(stem)
        return self.judgements.get(stem)

    # --- telling

    def publish(self, path: Path) -> None:
        """Tell the editor all that is wrong in one file."""
        everyone = (one.told.get(path, ()) for one in self.judgements.values())
        told = dict.fromkeys(one for some in everyone for one in some)
        text = self.buffers.text(path)
        self.text_document_publish_diagnostics(
            lsp.PublishDiagnosticsParams(
                uri=self.buffers.uri(path),
                version=self.buffers.version(path),
                diagnostics=[self._diagnostic(text, one) for one in told],
            )
        )

    def _diagnostic(self, text: Text, told: Told) -> lsp.Diagnostic:
        hint = told.diagnostic.hint if told.diagnostic else ""
        has_related = self._can("publish_diagnostics.related_information")
        related = [
            lsp.DiagnosticRelatedInformation(self.buffers.location(where), what)
            for where, what in (told.related if has_related else ())
        ]
        return lsp.Diagnostic(
            range=text.range_of(told.where),
            message="\n".join(filter(None, (told.message, hint))),
            severity=SEVERITIES[told.level],
            code=told.rule or None,
            source=NAME,
            related_information=related or None,
        )

    def _can(self, what: str) -> bool:
        """Return whether the editor has announced a capability for texts."""
        return bool(get_capability(self.client_capabilities, f"text_document.{what}"))

    # --- the editor's notifications

    def on_initialize(self, params: lsp.InitializeParams) -> None:
        """Take over what the editor counts in, and what its user has set."""
        encoding = self.workspace.position_encoding or "utf-16"
        self.buffers.units = UNITS[getattr(encoding, "value", encoding)]
        options = params.initialization_options
        self.mistakes = list(find_mistakes(options))
        given = options.get("completion") if isinstance(options, dict) else None
        self.has_all_offers = given == "all"

    def on_initialized(self, _: lsp.InitializedParams) -> None:
        """Show what is wrong with the settings, once: nobody reads logs for that."""
        for mistake in self.mistakes:
            LOG.warning("%s", mistake)
            self.window_show_message(
                lsp.ShowMessageParams(lsp.MessageType.Warning, f"{NAME}: {mistake}")
            )

    def on_open(self, params: lsp.DidOpenTextDocumentParams) -> None:
        """Judge a file that is opened; it may be new to the site."""
        document = params.text_document
        path = self.buffers.put(document.uri, document.version, document.text)
        if path:
            self.judge.refresh()
            self.schedule(path, 0)

    def on_change(self, params: lsp.DidChangeTextDocumentParams) -> None:
        """Judge a file that was changed, once its author pauses."""
        document = params.text_document
        path = path_of(document.uri)
        if path not in self.buffers.open:
            return
        known = self.buffers.open[path].version
        if document.version <= known:
            LOG.warning(
                "%s: version %s follows %s; the text that came last is taken",
                path.name,
                document.version,
                known,
            )
        for change in params.content_changes:
            text = self.buffers.open[path].text.changed(change)
            self.buffers.put(document.uri, document.version, text)
        self.schedule(path)

    def on_save(self, params: lsp.DidSaveTextDocumentParams) -> None:
        """Judge what a saved file concerns: all that is open, where it is no article.

        Other files may use the claims of a sidecar, or its sources.
        """
        path = path_of(params.text_document.uri)
        if path:
            self.judge.refresh()
            is_shared = is_yaml(path) or self.judge.pair_of(path) is None
            for each in list(self.buffers.open) if is_shared else [path]:
                self.schedule(each)

    def on_close(self, params: lsp.DidCloseTextDocumentParams) -> None:
        """Forget a text; what is told of its other half is told of the file."""
        path = path_of(params.text_document.uri)
        if path is None or self.buffers.open.pop(path, None) is None:
            return
        self.judge.refresh()
        stem = sidecar_stem(path)
        others = [one for one in self.buffers.open if sidecar_stem(one) == stem]
        if others:
            self.schedule(others[0])
        else:
            self.drop(stem)

    def on_files_changed(self, _: lsp.DidChangeWatchedFilesParams) -> None:
        """Judge all that is open: another program has changed files."""
        self.judge.refresh()
        for path in list(self.buffers.open):
            self.schedule(path)

    def on_shutdown(self, _: None) -> None:
        """Note that the end that follows is a good one."""
        self.is_shut_down = True

    # --- the editor's questions

    def on_completion(self, params: lsp.CompletionParams) -> lsp.CompletionList | None:
        """Offer what may stand at a place of a sidecar."""
        path = path_of(params.text_document.uri)
        if path is None or not is_yaml(path):
            return None
        judgement = self.judgement_of(path)
        if judgement is None:
            return None
        offers = Offers(judgement, self.has_all_offers)
        return offers.complete(self.buffers.text(path), params.position)

    def on_hover(self, params: lsp.HoverParams) -> lsp.Hover | None:
        """Say what is known of the claim, verdict or source at a place."""
        path = path_of(params.text_document.uri)
        judgement = self.judgement_of(path) if path else None
        if path is None or judgement is None:
            return None
        kinds = get_capability(
            self.client_capabilities, "text_document.hover.content_format", []
        )
        is_rich = lsp.MarkupKind.Markdown in kinds
        kind = lsp.MarkupKind.Markdown if is_rich else lsp.MarkupKind.PlainText
        return hover(path, params.position, judgement, self.buffers, Prose(kind))

    def on_definition(self, params: lsp.DefinitionParams) -> list[lsp.Location]:
        """Lead from a claim to its sentence and back, and to the file of a source."""
        path = path_of(params.text_document.uri)
        judgement = self.judgement_of(path) if path else None
        if path is None or judgement is None:
            return []
        return define(path, params.position, judgement, self.buffers)

    def on_code_action(self, params: lsp.CodeActionParams) -> list[lsp.CodeAction]:
        """Offer the edits of the messages at a place."""
        path = path_of(params.text_document.uri)
        only = params.context.only
        if path is None or (only and lsp.CodeActionKind.QuickFix not in only):
            return []
        judgement = self.judgement_of(path)
        if judgement is None or judgement.judged is None:
            return []
        told = judgement.told.get(path, ())
        return list(self._actions(path, params.range, told, judgement.judged))

    def _actions(
        self, path: Path, where: lsp.Range, told: Iterable[Told], judged: Judged
    ) -> Iterator[lsp.CodeAction]:
        text = self.buffers.text(path)
        made: set[tuple[Edit, ...]] = {()}
        for each in told:
            one = each.diagnostic
            if (
                one
                and one.rule in MECHANICAL
                and _meet(text.range_of(each.where), where)
            ):
                edits = self._edits(one, judged)
                if edits not in made:
                    made.add(edits)
                    yield self._action(path, each, one, edits)

    def _edits(self, one: Diagnostic, judged: Judged) -> tuple[Edit, ...]:
        sidecar = Path(one.where.path if one.where else "").absolute()
        text = self.buffers.text(sidecar).text
        (mended,) = add_edits([one], text, judged.document, judged.reader)
        return mended.edits

    def _action(
        self, path: Path, told: Told, one: Diagnostic, edits: tuple[Edit, ...]
    ) -> lsp.CodeAction:
        """Return edits of one file as an action; of another file, its title says so."""
        file = Path(edits[0].path).absolute()
        text, uri = self.buffers.text(file), self.buffers.uri(file)
        changes = [lsp.TextEdit(text.range_to_edit(edit), edit.text) for edit in edits]
        title = f"{one.hint[:1].upper()}{one.hint[1:]}"
        if file != path:
            title = f"{title} – changes {file.name}, which is left for you to save"
        name = lsp.OptionalVersionedTextDocumentIdentifier(
            uri, self.buffers.version(file)
        )
        # Editors that know versions read the second, and the few others the first.
        edit = lsp.WorkspaceEdit({uri: changes}, [lsp.TextDocumentEdit(name, changes)])
        return lsp.CodeAction(
            title,
            kind=lsp.CodeActionKind.QuickFix,
            diagnostics=[self._diagnostic(self.buffers.text(path), told)],
            edit=edit,
        )


def _meet(one: lsp.Range, other: lsp.Range) -> bool:
    """Return whether two ranges touch."""
    return one.start <= other.end and other.start <= one.end


def find_mistakes(options: object) -> Iterator[str]:
    """Yield what is wrong with the options that an editor passes on."""
    if options is None:
        return
    if not isinstance(options, dict):
        yield "initializationOptions: expected names with values"
        return
    for name, value in options.items():
        if name not in OPTIONS:
            yield f"there is no option `{name}`; {did_you_mean(name, OPTIONS)}"
        elif value not in OPTIONS[name]:
            values = " or ".join(f'"{each}"' for each in OPTIONS[name])
            yield f"the option `{name}` is {values}, and not `{shorten(str(value))}`"


def make_server(today: Callable[[], date], settings: Path | None = None) -> Server:
    """Make a server that answers what an editor may ask of it."""
    server = Server(today, settings)
    quickfix = lsp.CodeActionOptions(code_action_kinds=[lsp.CodeActionKind.QuickFix])
    handlers: Mapping[str, Callable[[Any], Any]] = {
        lsp.INITIALIZE: server.on_initialize,
        lsp.INITIALIZED: server.on_initialized,
        lsp.TEXT_DOCUMENT_DID_OPEN: server.on_open,
        lsp.TEXT_DOCUMENT_DID_CHANGE: server.on_change,
        lsp.TEXT_DOCUMENT_DID_SAVE: server.on_save,
        lsp.TEXT_DOCUMENT_DID_CLOSE: server.on_close,
        lsp.WORKSPACE_DID_CHANGE_WATCHED_FILES: server.on_files_changed,
        lsp.SHUTDOWN: server.on_shutdown,
        lsp.TEXT_DOCUMENT_COMPLETION: server.on_completion,
        lsp.TEXT_DOCUMENT_HOVER: server.on_hover,
        lsp.TEXT_DOCUMENT_DEFINITION: server.on_definition,
    }
    for name, handler in handlers.items():
        server.feature(name)(logged(handler))
    server.feature(lsp.TEXT_DOCUMENT_CODE_ACTION, quickfix)(
        logged(server.on_code_action)
    )
    return server


def logged(handler: Callable[[P], T]) -> Callable[[P], T | None]:
    """Let a handler that fails answer nothing, and log why."""

    @wraps(handler)
    def answer(params: P) -> T | None:
        try:
            return handler(params)
        except Exception:
            LOG.exception("%s failed", handler.__name__)
            return None

    return answer


def serve(
    reader: BinaryIO,
    writer: BinaryIO,
    today: Callable[[], date],
    settings: Path | None = None,
) -> int:
    """Answer an editor until it ends the connection; return the exit status.

    0 where it has asked us to end, 1 where it is just gone.
    """
    server = make_server(today, settings)
    with suppress(BrokenPipeError), reader, writer:
        server.start_io(reader, writer)
    return int(not server.is_shut_down)
