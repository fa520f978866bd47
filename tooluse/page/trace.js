// Shows a trace (see tooluse/trace.py): each token that was written, where it came from, and what
// the mask left at that step. Used by the page and by the files of `tooluse call --trace`.
"use strict";

const SOURCES = {
  sampled: "chosen by the model",
  forced: "forced: the grammar left no choice, the model was not asked",
  copied: "copied: guessed from the prompt or the grammar, and confirmed by the model",
};
const number = new Intl.NumberFormat("en");

/** An element with attributes and children; text is always text, never markup. */
function el(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** A bar, `share` of its place wide (set as a property: style attributes are forbidden here). */
function bar(share) {
  const made = el("span", { class: "bar" });
  made.style.width = `${Math.max(0.5, 100 * share)}%`;
  return made;
}

/** A token as people can see it: spaces and line breaks too. */
function visible(text) {
  return text.replace(/\n/g, "⏎").replace(/\t/g, "⇥").replace(/^ +| +$/g, (s) => "·".repeat(s.length)) || "∅";
}

function percent(p) {
  if (p >= 0.9995) return "100 %";
  return p < 0.001 ? "< 0.1 %" : `${(100 * p).toFixed(1)} %`;
}

function plural(count, what) {
  return `${number.format(count)} ${what}${count === 1 ? "" : what.endsWith("s") ? "es" : "s"}`;
}

/** Replace what is in `place` by the whole trace. */
function showTrace(place, trace) {
  const runs = trace.runs.map((run) => new RunView(run, trace.vocabulary));
  place.replaceChildren(
    summary(trace),
    el("p", { class: "trace-prompt" }, trace.prompt),
    legend(),
    el("div", { class: "runs" }, ...runs.map((run) => run.root)),
  );
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  for (const run of runs) {
    if (still) run.show(run.last);
    else run.play();
  }
}

function summary(trace) {
  const cost = (run) => el("b", {}, `${plural(run.passes, "forward pass")}, ${seconds(run)}`);
  const [ours, free] = trace.runs;
  const line = el("p", { class: "trace-summary" }, "With the grammar: ", cost(ours), ". Without it: ", cost(free));
  line.append(free.problem ? ", and no valid call." : ".");
  return line;
}

function seconds(run) {
  return `${(run.milliseconds / 1000).toFixed(2)} s`;
}

function legend() {
  const entries = Object.entries(SOURCES).map(([source, meaning]) =>
    el("li", {}, el("span", { class: `token ${source}` }, ` ${source} `), ` ${meaning.split(": ").pop()}`));
  return el("ul", { class: "trace-legend", "aria-label": "Colours" }, ...entries);
}

/** One way of decoding: its tokens, a player, and one step in detail. */
class RunView {
  constructor(run, vocabulary) {
    this.run = run;
    this.vocabulary = vocabulary;
    this.last = run.steps.length - 1;
    this.timer = null;
    this.tokens = run.steps.map((step, i) => this.token(step, i));
    this.button = el("button", { type: "button" }, "Play");
    this.slider = el("input", { type: "range", min: 0, max: Math.max(0, this.last), value: 0, "aria-label": "Step" });
    this.place = el("output");
    this.detail = el("div", { class: "step" });
    const text = el("div", { class: "tokens", role: "group", "aria-label": "Tokens as they were written" }, ...this.tokens);
    this.root = el("article", { class: `run ${run.decoding}` }, this.head(), this.figures(), text);
    if (run.problem) this.root.append(el("p", { class: "problem" }, run.problem));
    this.root.append(el("div", { class: "player" }, this.button, this.slider, this.place), this.detail);
    this.button.addEventListener("click", () => (this.timer === null ? this.play() : this.stop()));
    this.slider.addEventListener("input", () => { this.stop(); this.show(this.at, this.at); });
    text.addEventListener("keydown", (event) => this.move(event));
    text.addEventListener("click", (event) => this.pick(event));
    this.show(0);
  }

  /** The step that is shown. */
  get at() {
    return Number(this.slider.value);
  }

  head() {
    const { decoding, problem } = this.run;
    return el("div", { class: "run-head" },
      el("h2", {}, decoding === "free" ? "Free decoding" : "With the grammar"),
      el("span", { class: `verdict ${problem ? "bad" : "good"}` }, problem ? "✗ not a valid call" : "✓ valid"));
  }

  figures() {
    const { passes, milliseconds, steps } = this.run;
    const figure = (value, what) => el("span", {}, el("b", {}, value), ` ${what}`);
    return el("div", { class: "figures" },
      figure(number.format(passes), passes === 1 ? "pass" : "passes"),
      figure(number.format(steps.length), "tokens"),
      figure(number.format(Math.round(milliseconds)), "ms"),
      figure(number.format(Math.round(milliseconds / Math.max(1, passes))), "ms a pass"));
  }

  token(step, i) {
    const name = `${visible(step.text)}: ${SOURCES[step.source].split(":")[0]}`;
    return el("button", { type: "button", class: `token ${step.source}`, "data-step": i, tabindex: i ? -1 : 0,
      "aria-label": name }, step.text.replace(/\n/g, "⏎\n"));
  }

  /** Step `i` in detail; the text after step `until` is dimmed, as not written yet. */
  show(i, until = this.last) {
    if (this.last < 0) return;
    this.tokens.forEach((token, at) => {
      token.classList.toggle("later", at > until);
      token.setAttribute("aria-current", at === i);
      token.tabIndex = at === i ? 0 : -1;
    });
    this.slider.value = i;
    this.place.textContent = `${i + 1} of ${this.last + 1}`;
    this.detail.replaceChildren(...this.explain(this.run.steps[i]));
  }

  /** Show the passes one after another, each as long as it took (but no longer than people like). */
  play() {
    let i = this.at >= this.last ? 0 : this.at;
    const pause = Math.min(400, Math.max(60, this.run.milliseconds / Math.max(1, this.run.passes)));
    const tick = () => {
      const { steps } = this.run;
      while (i < this.last && steps[i + 1].pass === steps[i].pass) i += 1;
      this.show(i, i);
      if (i >= this.last) {
        this.stop();
        return;
      }
      i += 1;
      this.timer = setTimeout(tick, pause);
    };
    this.button.textContent = "Pause";
    tick();
  }

  stop() {
    clearTimeout(this.timer);
    this.timer = null;
    this.button.textContent = "Play";
  }

  pick(event) {
    const token = event.target.closest("[data-step]");
    if (!token) return;
    this.stop();
    this.show(Number(token.dataset.step));
  }

  move(event) {
    const steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity };
    if (!(event.key in steps)) return;
    event.preventDefault();
    this.stop();
    const at = Math.min(this.last, Math.max(0, this.at + steps[event.key]));
    this.show(at);
    this.tokens[at].focus();
  }

  explain(step) {
    const said = [el("p", {}, el("code", {}, visible(step.text)), ` ${SOURCES[step.source]}`)];
    const share = Math.log(step.allowed + 1) / Math.log(this.vocabulary + 1);
    const left = step.allowed >= this.vocabulary
      ? `Any of ${number.format(this.vocabulary)} tokens was possible.`
      : `The mask left ${number.format(step.allowed)} of ${number.format(this.vocabulary)} tokens.`;
    said.push(el("p", {}, left), el("div", { class: "mask" }, bar(share)));
    if (step.before.length && this.run.decoding === "free") {
      said.push(this.choices("Likeliest tokens", step.before, null));
    } else if (step.before.length) {
      const kept = new Set(step.after.map(([text]) => text));
      said.push(el("div", { class: "choices" },
        this.choices("Likeliest before the mask", step.before, kept),
        this.choices("Likeliest after it", step.after, kept)));
    }
    return said;
  }

  choices(title, ranked, kept) {
    const rows = ranked.map(([text, p]) =>
      el("li", !kept || kept.has(text) ? {} : { class: "cut", title: "cut by the mask" },
        el("span", { class: "what" }, visible(text)), el("span", { class: "share" }, percent(p)),
        bar(p)));
    return el("div", { class: "ranked" }, el("h3", {}, title), el("ol", {}, ...rows));
  }
}
