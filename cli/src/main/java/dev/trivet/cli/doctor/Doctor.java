package dev.trivet.cli.doctor;

import dev.trivet.cli.access.Connections;
import dev.trivet.cli.access.Service;
import dev.trivet.cli.access.ServiceUnavailableException;
import dev.trivet.cli.doctor.Diagnosis.Accepted;
import dev.trivet.core.error.ApiException;
import dev.trivet.core.error.ApiStatusException;
import dev.trivet.core.error.AuthenticationException;
import dev.trivet.core.error.PermissionException;
import dev.trivet.core.limit.RateLimit;
import java.util.List;

/** Examines the services with the reads that the other commands start with. */
public final class Doctor {

  private final Connections connections;

  /** Creates a doctor over open connections. */
  public Doctor(Connections connections) {
    this.connections = connections;
  }

  /** Examines one service. */
  public Diagnosis examine(Service service) {
    boolean present = connections.variable(service.tokenVariable()).isPresent();
    if (!present) {
      return new Diagnosis(
          service,
          false,
          "none",
          Accepted.UNKNOWN,
          RateLimit.unknown(),
          place(service),
          "every call: no token, set " + service.tokenVariable());
    }
    var kind = TokenKind.of(service, connections);
    try {
      reads(service).forEach(Runnable::run);
      return diagnosis(service, kind, Accepted.YES, kind.fails().orElse(""));
    } catch (ApiException e) {
      return diagnosis(
          service, kind, accepted(e), kind.fails().orElse(String.valueOf(e.getMessage())));
    } catch (ServiceUnavailableException e) {
      return new Diagnosis(
          service,
          true,
          kind.words(),
          Accepted.UNKNOWN,
          RateLimit.unknown(),
          place(service),
          "every call: " + e.getMessage());
    }
  }

  private List<Runnable> reads(Service service) {
    return switch (service) {
      case ROLLBAR ->
          List.of(
              () -> connections.rollbar().projects().list().first(),
              () -> connections.rollbar().teams().list().first(),
              () -> connections.rollbar().users().list().first());
      case ROOTLY -> List.of(() -> connections.rootly().teams().list().first());
      case HONEYBADGER -> List.of(() -> connections.honeybadger().teams().list().first());
    };
  }

  private Diagnosis diagnosis(Service service, TokenKind kind, Accepted accepted, String fails) {
    var limit = connections.limit(service);
    var first =
        fails.isEmpty() && limit.isExhausted() ? "the next call: rate limit used up" : fails;
    return new Diagnosis(service, true, kind.words(), accepted, limit, place(service), first);
  }

  private static Accepted accepted(ApiException e) {
    if (e instanceof AuthenticationException) {
      return Accepted.NO;
    }
    if (e instanceof PermissionException) {
      return Accepted.YES;
    }
    boolean answered = e instanceof ApiStatusException status && status.status() < 500;
    return answered && e.attempts() > 0 ? Accepted.YES : Accepted.UNKNOWN;
  }

  private String place(Service service) {
    var host = connections.host(service);
    return host.orElseGet(
        () ->
            switch (service) {
              case ROLLBAR -> "api.rollbar.com";
              case ROOTLY -> "api.rootly.com";
              case HONEYBADGER ->
                  connections.variable("HONEYBADGER_REGION").orElse("us") + " region";
            });
  }
}
