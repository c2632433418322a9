package dev.trivet.spring;

import java.util.List;
import java.util.Optional;

/**
 * What tokens reveal by how they begin. Only what cannot work is refused: services have issued
 * tokens of other shapes, and say nothing about those to come.
 *
 * @param prefix how such tokens begin
 * @param words what they are
 * @param properties where they belong
 */
record TokenShape(String prefix, String words, List<String> properties) {

  private static final String V3_TOKEN = TrivetService.HONEYBADGER_V3.property("token");

  private static final List<TokenShape> KNOWN =
      List.of(
          new TokenShape(
              "rootly_", "an API key of Rootly", List.of(TrivetService.ROOTLY.property("api-key"))),
          new TokenShape(
              "hbp_",
              "the key of a Honeybadger project",
              List.of(TrivetService.HONEYBADGER.property("project-key"))),
          new TokenShape(
              "hbo_",
              "an OAuth token of Honeybadger",
              List.of(TrivetService.HONEYBADGER.property("oauth-token"), V3_TOKEN)),
          new TokenShape("hbu_", "a user's token of Honeybadger's API v3", List.of(V3_TOKEN)),
          new TokenShape("hba_", "an account's token of Honeybadger's API v3", List.of(V3_TOKEN)));

  /**
   * Refuses a token that belongs elsewhere.
   *
   * @param property the full name of the property that it is set with
   * @param token the token, which no message shows
   * @throws TrivetPropertyException when it is known to belong to another property
   */
  static void check(String property, String token) {
    var shape = of(token);
    if (shape.isEmpty() || shape.get().properties().contains(property)) {
      return;
    }
    throw new TrivetPropertyException(
        property + " is set to what looks like " + shape.get().words() + ".",
        "Set it with "
            + String.join(" or ", shape.get().properties())
            + ", and "
            + property
            + " to a token of its own.",
        null);
  }

  private static Optional<TokenShape> of(String token) {
    return KNOWN.stream().filter(shape -> token.startsWith(shape.prefix())).findFirst();
  }
}
