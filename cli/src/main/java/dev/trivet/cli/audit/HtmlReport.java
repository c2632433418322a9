package dev.trivet.cli.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Writes one self-contained page. The data is JSON in a script element that no text can end, and
 * the script of the page builds everything else through the DOM, so no name is parsed as markup.
 */
final class HtmlReport {

  private static final String PLACE = "{\"replaced\":\"by the report\"}";

  private HtmlReport() {}

  static String render(AuditReport report) {
    var data =
        JsonReport.matrix(report)
            .toJson()
            .replace("<", "\\u003c")
            .replace(">", "\\u003e")
            .replace("&", "\\u0026")
            .replace("\u2028", "\\u2028")
            .replace("\u2029", "\\u2029");
    return template().replace(PLACE, data);
  }

  private static String template() {
    try (InputStream page = HtmlReport.class.getResourceAsStream("audit.html")) {
      if (page == null) {
        throw new IllegalStateException("audit.html is not on the class path");
      }
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
