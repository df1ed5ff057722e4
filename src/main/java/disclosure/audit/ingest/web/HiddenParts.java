package disclosure.audit.ingest.web;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes away what a browser doesn't show. */
final class HiddenParts {
  private static final String NEVER_SHOWN =
      "script, style, noscript, template, iframe, frame, object, embed, svg, canvas, audio, video,"
          + " head, title, meta, link, input, select, button, textarea, datalist, map, [hidden]";

  private HiddenParts() {}

  /** Changes the page: scripts, styles, form controls and hidden elements are gone afterwards. */
  static void removeFrom(Document html) {
    html.select(NEVER_SHOWN).remove();
    for (Element styled : html.select("[style]")) {
      if (InlineStyle.of(styled).hidden()) {
        styled.remove();
      }
    }
  }
}
