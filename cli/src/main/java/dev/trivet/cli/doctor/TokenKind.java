package dev.trivet.cli.doctor;

import dev.trivet.cli.access.Connections;
import dev.trivet.cli.access.Service;
import java.util.Optional;

/** What the form of a token reveals; no part of the token is kept. */
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
          Optional.of("every call: a project key can only report errors; use a personal token"));
    }
    if (token.startsWith("hbo_")) {
      return new TokenKind(
          "OAuth token",
          Optional.of("every call: OAuth tokens are not supported here; use a personal token"));
    }
    return new TokenKind("personal token, in basic authentication", Optional.empty());
  }
}
