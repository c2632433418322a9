package dev.trivet.examples.doctor;

import dev.trivet.examples.access.Connections;
import dev.trivet.examples.access.Service;
import java.util.Optional;

/** What the look of a token tells; no part of it is kept. */
record TokenKind(String words, Optional<String> fails) {

  static TokenKind of(Service service, Connections connections) {
    var token = connections.variable(service.tokenVariable()).orElse("");
    return switch (service) {
      case ROLLBAR -> new TokenKind("account token, in a header", Optional.empty());
      case ROOTLY -> new TokenKind("API key, as bearer", Optional.empty());
      case HONEYBADGER -> honeybadger(token);
    };
  }

  private static TokenKind honeybadger(String token) {
    if (token.startsWith("hbp_")) {
      return new TokenKind(
          "project key",
          Optional.of("every call: a project key only reports errors; a personal token is needed"));
    }
    if (token.startsWith("hbo_")) {
      return new TokenKind(
          "OAuth token",
          Optional.of("every call: an OAuth token goes to oauthToken(..), not authToken(..)"));
    }
    return new TokenKind("personal token, in basic authentication", Optional.empty());
  }
}
