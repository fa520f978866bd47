// The form: asks the server for a trace and shows it (trace.js).
"use strict";

const $ = (id) => document.getElementById(id);

function headers() {
  const found = { "content-type": "application/json" };
  if ($("key").value) found.authorization = `Bearer ${$("key").value}`;
  return found;
}

/** The JSON of a response; an Error with the server's own words if it is a refusal. */
async function fetchJSON(path, options = {}) {
  let response;
  try {
    response = await fetch(path, { ...options, headers: headers() });
  } catch {
    throw new Error("The server does not answer. Is it still running?");
  }
  const body = await response.json().catch(() => ({}));
  if (response.status === 401) {
    $("keyline").hidden = false;
    $("key").focus();
  }
  if (!response.ok) throw new Error(body.error?.message ?? `The server answered ${response.status}.`);
  return body;
}

function say(text, bad = false) {
  $("status").textContent = text;
  $("status").classList.toggle("bad", bad);
}

async function loadTools() {
  const { model, tools } = await fetchJSON("page/tools");
  $("model").textContent = model;
  const boxes = tools.map(({ name, description, arguments: args }) => {
    const box = el("input", { type: "checkbox", value: name, checked: "" });
    return el("label", { title: description }, box, el("span", {}, name, el("span", { class: "args" }, `(${args.join(", ")})`)));
  });
  $("tools").replaceChildren(...boxes);
  say("");
}

async function ask(event) {
  event?.preventDefault();
  if ($("go").getAttribute("aria-disabled") === "true") return;
  if (!$("tools").children.length) await loadTools();
  const tools = [...document.querySelectorAll("#tools input:checked")].map((box) => box.value);
  if (!tools.length) throw new Error("Pick at least one tool.");
  $("go").setAttribute("aria-disabled", "true");
  say("Writing, with the grammar and without it …");
  try {
    const request = { prompt: $("prompt").value, tools, may_decline: $("decline").checked };
    const trace = await fetchJSON("page/trace", { method: "POST", body: JSON.stringify(request) });
    say("");
    showTrace($("result"), trace);
  } finally {
    $("go").removeAttribute("aria-disabled");
  }
}

/** Run something that may fail, and say why if it does. */
const attempt = (action) => (event) => action(event).catch((error) => say(error.message, true));

$("ask").addEventListener("submit", attempt(ask));
$("prompt").addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey) {
    event.preventDefault();
    $("ask").requestSubmit();
  }
});
$("key").addEventListener("change", attempt(loadTools));
attempt(loadTools)();
