"""An editor for tests: it speaks the protocol over a socket with a server in a thread."""

import asyncio
import socket
from collections import Counter
from contextlib import asynccontextmanager
from copy import deepcopy
from datetime import date
from functools import cache
from threading import Thread

from lsprotocol import types as lsp
from pygls.io_ import run_async
from pygls.protocol import default_converter
from pygls.server import JsonRPCServer
from pytest_lsp import LanguageClient, client_capabilities

from pelican_factcheck.authoring.repairs import apply_edits
from pelican_factcheck.diagnostics.diagnostic import Edit
from pelican_factcheck.editor.server import serve

DAY = date(2026, 11, 27)


@cache
def converter_of(_side):
    """What takes messages apart, and puts them together, for all clients or all servers."""
    return default_converter()


def start_server(self, protocol_cls, _, max_workers=None):
    """Start a server with the converter of all."""
    start_anew(self, protocol_cls, lambda: converter_of("server"), max_workers)


# It learns each of the hundreds of types of the protocol when it first meets it, and
# that took longer than most tests do.
start_anew = JsonRPCServer.__init__
JsonRPCServer.__init__ = start_server
capabilities_of = cache(client_capabilities)


class Editor(LanguageClient):
    """What a person does in an editor, and what it shows."""

    def __init__(self):
        super().__init__(converter_factory=lambda: converter_of("client"))
        self.told = {}
        """The last message about the diagnostics of each address."""
        self.tellings = Counter()
        self.windows = []
        self.statuses = []
        self.versions = Counter()
        self._news = asyncio.Event()

        @self.feature(lsp.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
        def take(params):
            self.told[params.uri] = params
            self.tellings[params.uri] += 1
            self._news.set()

        @self.feature(lsp.WINDOW_SHOW_MESSAGE)
        def show(params):
            self.windows.append(params.message)

    def open(self, uri, text):
        """Open a file."""
        self.versions[uri] += 1
        document = lsp.TextDocumentItem(uri, "", self.versions[uri], text)
        self.text_document_did_open(lsp.DidOpenTextDocumentParams(document))

    def type(self, uri, text, version=None):
        """Change the whole text of a file that is open."""
        self.versions[uri] = version or self.versions[uri] + 1
        name = lsp.VersionedTextDocumentIdentifier(self.versions[uri], uri)
        change = lsp.TextDocumentContentChangeWholeDocument(text)
        self.text_document_did_change(lsp.DidChangeTextDocumentParams(name, [change]))

    def save(self, uri):
        """Tell that a file was saved."""
        name = lsp.TextDocumentIdentifier(uri)
        self.text_document_did_save(lsp.DidSaveTextDocumentParams(name))

    def close(self, uri):
        """Close a file."""
        name = lsp.TextDocumentIdentifier(uri)
        self.text_document_did_close(lsp.DidCloseTextDocumentParams(name))

    async def problems(self, uri):
        """What is told of a file; the answer to a question comes after all that is."""
        await self.ask("hover", uri, 0, 0)
        return list(self.told[uri].diagnostics)

    async def next_news(self):
        """Wait until anything is told."""
        self._news.clear()
        await self._news.wait()

    async def ask(self, question, uri, line, column, **more):
        """The answer to a question about one position."""
        method, params = QUESTIONS[question]
        name = lsp.TextDocumentIdentifier(uri)
        position = lsp.Position(line, column)
        return await getattr(self, method)(params(name, position, **more))

    async def actions(self, uri, line, column=0, only=None):
        """The actions that are offered at one position."""
        point = lsp.Position(line, column)
        return await self.text_document_code_action_async(
            lsp.CodeActionParams(
                lsp.TextDocumentIdentifier(uri),
                lsp.Range(point, point),
                lsp.CodeActionContext([], only),
            )
        )


QUESTIONS = {
    "hover": ("text_document_hover_async", lsp.HoverParams),
    "definition": ("text_document_definition_async", lsp.DefinitionParams),
    "completion": ("text_document_completion_async", lsp.CompletionParams),
}


@asynccontextmanager
async def editing(client="visual_studio_code", encodings=None, options=None, **more):
    """An editor with the capabilities of a real one, connected and initialized."""
    editor = Editor()
    capabilities = deepcopy(capabilities_of(client))
    if encodings:
        capabilities.general = capabilities.general or lsp.GeneralClientCapabilities()
        capabilities.general.position_encodings = encodings
    ours, theirs = socket.socketpair()

    def run():
        with theirs, theirs.makefile("rb") as read, theirs.makefile("wb") as write:
            editor.statuses.append(serve(read, write, lambda: DAY, **more))

    server = Thread(target=run)
    server.start()
    reader, writer = await asyncio.open_connection(sock=ours)
    editor.protocol.set_writer(writer)
    listening = asyncio.create_task(listen(editor, reader))
    try:
        editor.answer = await editor.initialize_session(
            lsp.InitializeParams(capabilities, initialization_options=options)
        )
        yield editor
        await editor.shutdown_session()
    finally:
        writer.close()
        await asyncio.to_thread(server.join)
        await listening


async def listen(editor, reader):
    """Hand on what the server sends, until it is gone."""
    await run_async(
        stop_event=editor._stop_event, reader=reader, protocol=editor.protocol
    )


def applied(text, edits):
    """A text with the edits of an action made, in columns of characters."""
    own = [
        Edit(
            "",
            one.range.start.line + 1,
            one.range.start.character + 1,
            one.range.end.line + 1,
            one.range.end.character + 1,
            one.new_text,
        )
        for one in edits
    ]
    return apply_edits(text, own)
