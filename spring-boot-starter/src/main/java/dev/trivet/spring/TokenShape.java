package dev.trivet.spring;

import java.util.List;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * What tokens reveal by how they begin. Only what cannot work is refused: services have issued
 * tokens of other shapes, and say nothing about those to come.
 *
 * @param prefix how such tokens begin
 * @param words what they are
 * @param properties where they belong
 * @param unclear where nobody says whether they work
 */
record TokenShape(String prefix, String words, List<String> properties, List<String> unclear) {

  private static final Log LOG = LogFactory.getLog(TokenShape.class);

  private static final String V3_TOKEN = TrivetService.HONEYBADGER_V3.property("token");
  private static final String PROJECT_KEY = TrivetService.HONEYBADGER.property("project-key");

  private static final List<TokenShape> KNOWN =
      List.of(
          new TokenShape(
              "rootly_",
              "an API key of Rootly",
              List.of(TrivetService.ROOTLY.property("api-key")),
              List.of()),
          new TokenShape(
              "hbp_", "the key of a Honeybadger project", List.of(PROJECT_KEY), List.of()),
          new TokenShape(
              "hbo_",
              "an OAuth token of Honeybadger",
              List.of(TrivetService.HONEYBADGER.property("oauth-token"), V3_TOKEN),
              List.of()),
          ofV3("hbu_", "a user's token of Honeybadger's API v3"),
          ofV3("hba_", "an account's token of Honeybadger's API v3"));

  private static TokenShape ofV3(String prefix, String words) {
    return new TokenShape(
        prefix, words, List.of(V3_TOKEN), TrivetService.HONEYBADGER.credentials());
  }

  /**
   * Refuses a token that belongs elsewhere, and warns of one that may.
   *
   * @param property the full name of the property that it is set with
   * @param token the token, which no message shows
   * @throws TrivetPropertyException when it is known to belong to another property
   */
  static void check(String property, String token) {
    KNOWN.stream()
        .filter(shape -> token.startsWith(shape.prefix()))
        .findFirst()
        .ifPresent(shape -> shape.check(property));
  }

  private void check(String property) {
    if (properties.contains(property)) {
      return;
    }
    var problem = property + " is set to what looks like " + words + ".";
    var right = String.join(" or ", properties);
    if (unclear.contains(property)) {
      LOG.warn(problem + " It may belong to " + right + ".");
      return;
    }
    throw new TrivetPropertyException(
        problem, "Set it with " + right + ", and " + property + " to a token of its own.", null);
  }
}
