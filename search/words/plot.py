"""The words of a picture of a topic over time, in the language of the question."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class _PlotWording:
    """The words of one language."""

    hits: str
    decided: str
    said: str
    whole_year: str
    missing: str
    sources: str
    nothing: str


PLOT_WORDINGS = {
    "nb": _PlotWording("treff", "med vedtak", "uten vedtak", "hele året (rapport)", "møte mangler", "Kilder:", "Ikke funnet"),
    "nn": _PlotWording("treff", "med vedtak", "utan vedtak", "heile året (rapport)", "møte manglar", "Kjelder:", "Ikkje funne"),
    "en": _PlotWording("hits", "decided", "not decided", "all year (report)", "meeting missing", "Sources:", "Not found"),
}
