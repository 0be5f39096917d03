"""The store on disk: written once by a build, opened read-only by everything that asks.

Each document's graph is a named graph, and the default graph holds the union of them once: asking for a
union on the fly would count what two documents say twice.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from pathlib import Path

from pyoxigraph import DefaultGraph, NamedNode, RdfFormat, Store
from pyoxigraph import Quad as StoredQuad

from kg.errors import KgError
from kg.graph.serialize import nquads
from kg.graph.terms import DATA, Quad, Term
from kg.share import share_dir

ONTOLOGY_GRAPH = NamedNode(DATA + "ontology")
_BLOCK = 50_000  # quads a block, so that a large graph is not held as text in one piece


def write_store(
    quads: Iterable[Quad], folder: Path, ontology: Path | None = None, more: Iterable[Path] = ()
) -> None:
    """Write quads, and the vocabulary in a graph of its own, as a new store in a new ``folder``.

    ``ontology`` is a folder of Turtle files; the default is the one that ships with the package. ``more`` are
    Turtle files that add to the vocabulary.
    """
    if folder.exists():
        raise KgError(f"{folder}: there is a store already")
    store = _fill(Store(str(folder)), quads, ontology or share_dir() / "ontology", more)
    store.optimize()  # what bulk loads have left in many files; questions take half the time afterwards


def patch_store(old: Path, folder: Path, gone: Iterable[Term], quads: Iterable[Quad]) -> None:
    """Write a store like ``old`` without some graphs and with more quads as a new store in ``folder``.

    Files of the old store that do not change are shared with it, so that this takes the time of the change.
    """
    Store.read_only(str(old)).backup(str(folder))
    store = Store(str(folder))
    for graph in gone:
        _remove(store, NamedNode(graph.strip("<>")))
    _load(store, quads)
    store.flush()


def _remove(store: Store, graph: NamedNode) -> None:
    """Take a graph out, and out of the union what no other graph says."""
    said = list(store.quads_for_pattern(None, None, None, graph))
    store.remove_graph(graph)
    for s, p, o, _ in said:
        if not any(g != DefaultGraph() for *_, g in store.quads_for_pattern(s, p, o, None)):
            store.remove(StoredQuad(s, p, o, DefaultGraph()))


def memory_store(quads: Iterable[Quad], ontology: Path | None = None) -> Store:
    """The same in memory."""
    return _fill(Store(), quads, ontology or share_dir() / "ontology")


def union_in_memory(store: Store) -> Store:
    """A copy in memory of a store's union, without the graphs of the documents."""
    copy = Store()
    copy.bulk_load(store.dump(format=RdfFormat.N_TRIPLES, from_graph=DefaultGraph()), RdfFormat.N_TRIPLES)
    return copy


def open_store(folder: Path) -> Store:
    """The store of a build, read-only; ``folder`` is the build's output or its ``store/``."""
    inner = folder / "store" if (folder / "store").is_dir() else folder
    if not (inner / "CURRENT").is_file():
        raise KgError(f"{folder}: there is no graph here (kg build … -o {folder} makes one)")
    try:
        return Store.read_only(str(inner))
    except OSError as error:
        raise KgError(f"{inner}: the store cannot be opened: {error}") from None


def _fill(store: Store, quads: Iterable[Quad], ontology: Path, more: Iterable[Path] = ()) -> Store:
    blocks = _load(store, quads)
    for path in (ontology / "kg.ttl", ontology / "units.ttl", *more):
        for graph in (ONTOLOGY_GRAPH, DefaultGraph()):
            store.bulk_load(path=str(path), format=RdfFormat.TURTLE, to_graph=graph)
    if blocks > 1:
        store.optimize()  # else the first that changes it waits for this
    store.flush()
    return store


def _load(store: Store, quads: Iterable[Quad]) -> int:
    """Load quads and their union; how many blocks that took."""
    every, blocks = iter(quads), 0
    while block := list(islice(every, _BLOCK)):
        blocks += 1
        union = (f"{s} {p} {o} .\n" for s, p, o, _ in block)
        store.bulk_load("".join([*nquads(block), *union]), RdfFormat.N_QUADS)
    return blocks
