package disclosure.audit.ingest.web;

import disclosure.audit.ingest.PictureSize;
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
    for (Element drawing : html.select("svg, canvas, object, embed")) {
      keepAsPicture(drawing);
    }
    html.select(NEVER_SHOWN).remove();
    for (Element styled : html.select("[style]")) {
      if (InlineStyle.of(styled).hidden()) {
        styled.remove();
      }
    }
  }

  /** What a program draws is a picture like any other, where its size says that it is no icon. */
  private static void keepAsPicture(Element drawing) {
    PictureSize size = PagePicture.size(drawing);
    boolean known = !Double.isNaN(size.width()) && !Double.isNaN(size.height());
    if (known && size.large() && !drawing.parents().is("noscript, template, [hidden]")) {
      Element picture = new Element("img").attr("style", drawing.attr("style"));
      drawing.replaceWith(
          picture.attr("width", drawing.attr("width")).attr("height", drawing.attr("height")));
    }
  }
}
