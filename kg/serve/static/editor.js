// The query editor: YASQE with the ontology's terms and the named queries; answers as a table or as text.

import { $, el, replace } from "./dom.js";

/* global Yasqe */
const known = JSON.parse($("payload").textContent);
const FORMATS = [["table", "application/sparql-results+json, text/turtle"], ["JSON", "application/sparql-results+json, application/ld+json"],
  ["XML", "application/sparql-results+xml, application/rdf+xml"], ["CSV", "text/csv, text/turtle"], ["TSV", "text/tab-separated-values, application/n-triples"]];
const START = `PREFIX kg: <${known.prefixes.kg}>
PREFIX rdfs: <${known.prefixes.rdfs}>
SELECT ?group ?name WHERE {
  ?group a kg:Group ; rdfs:label ?name .
}
LIMIT 50`;
const PAGE = 500; // rows of a table before "more"

// The editor's own completers ask public services; these hold the ontology.
function completer(kind, terms) {
  const of = Yasqe.Autocompleters[kind];
  return { ...of, name: `kg-${kind}`, bulk: true, persistenceId: undefined, get: () => terms.map(([iri]) => iri), onInitialize: undefined };
}

function start() {
  Yasqe.registerAutocompleter(completer("class", known.classes), false);
  Yasqe.registerAutocompleter(completer("property", known.properties), false);
  const asked = new URLSearchParams(location.hash.slice(1)).get("query");
  const editor = new Yasqe($("editor"), { value: asked || START, persistenceId: null, showQueryButton: false, createShareableLink: null, resizeable: false,
    autocompleters: ["kg-class", "kg-property", "variables"], extraKeys: { "Ctrl-Enter": () => run(editor), "Cmd-Enter": () => run(editor) } });
  const field = editor.getInputField();
  field.setAttribute("aria-label", "SPARQL");
  const chinese = !navigator.language.startsWith("en");
  replace($("named"), el("option", { value: "" }, "—"), known.queries.map((q) => el("option", { value: q.name }, q.title[chinese ? 0 : 1])));
  $("named").addEventListener("change", (ev) => {
    const found = known.queries.find((q) => q.name === ev.target.value);
    if (found) editor.setValue(found.text);
  });
  replace($("format"), FORMATS.map(([name]) => el("option", { value: name }, name)));
  $("run").addEventListener("click", () => run(editor));
  document.documentElement.dataset.ready = "yes";
}

async function run(editor) {
  const query = editor.getValue();
  history.replaceState(null, "", "#" + new URLSearchParams({ query }).toString());
  const [name, accept] = FORMATS.find(([n]) => n === $("format").value);
  say("…");
  const began = performance.now();
  const response = await fetch("/sparql", { method: "POST", body: query, headers: { accept, "content-type": "application/sparql-query" } }).catch(() => null);
  const text = response ? await response.text() : "the server did not answer";
  if (!response || !response.ok) return say(text, true), replace($("answer"));
  const json = name === "table" && response.headers.get("content-type").includes("sparql-results+json");
  const rows = json ? show(JSON.parse(text)) : (replace($("answer"), el("pre", {}, text)), null);
  say(`${rows === null ? "" : `${rows} 行 rows · `}${Math.round(performance.now() - began)} ms`);
}

function say(text, bad = false) {
  replace($("state"), text);
  $("state").classList.toggle("bad", bad);
}

function show(found) {
  if (found.boolean !== undefined) return replace($("answer"), el("p", {}, String(found.boolean))), 1;
  const body = el("tbody");
  const rows = found.results.bindings;
  const add = (from) => {
    body.append(...rows.slice(from, from + PAGE).map((r) => el("tr", {}, found.head.vars.map((v) => el("td", {}, cell(r[v]))))));
    if (from + PAGE < rows.length) {
      const more = el("button", { type: "button", onclick: () => { more.remove(); add(from + PAGE); } }, `+ ${rows.length - from - PAGE}`);
      $("answer").append(more);
    }
  };
  replace($("answer"), el("table", {}, el("thead", {}, el("tr", {}, found.head.vars.map((v) => el("th", { scope: "col" }, v)))), body));
  add(0);
  return rows.length;
}

// An entity's IRI leads to its page here; all else is text.
function cell(term) {
  if (!term) return "";
  const id = term.type === "uri" && term.value.startsWith(known.prefixes.ent) ? term.value.slice(known.prefixes.ent.length) : "";
  if (/^[\w-]+$/.test(id)) return el("a", { href: `/entity/${id}`, title: term.value }, `ent:${id}`);
  const prefix = term.type === "uri" && Object.entries(known.prefixes).find(([, iri]) => term.value.startsWith(iri));
  return prefix ? el("span", { title: term.value }, `${prefix[0]}:${term.value.slice(prefix[1].length)}`) : term.value;
}

start();
