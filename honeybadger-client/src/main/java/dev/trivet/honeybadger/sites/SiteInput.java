package dev.trivet.honeybadger.sites;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.honeybadger.wire.SiteChecks;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** A site to create, or what to change about one. A new site needs a name and a URL. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = SiteInput.Builder.class)
public interface SiteInput {

  /** {@return the display name} */
  Optional<String> name();

  /** {@return the URL to check} */
  Optional<String> url();

  /** {@return the interval between two checks, in minutes: 1, 5 or 15} */
  Optional<Integer> frequency();

  /** {@return the rule by which a response shows that the site is up} */
  Optional<MatchType> matchType();

  /**
   * {@return the status or the text that the match type compares the response with; unused with
   * {@link MatchType#SUCCESS}}
   */
  Optional<String> match();

  /** {@return the HTTP method of the check requests} */
  Optional<RequestMethod> requestMethod();

  /** {@return the body of the check requests} */
  Optional<String> requestBody();

  /** {@return the headers of the check requests; they replace the current ones} */
  Optional<List<RequestHeader>> requestHeaders();

  /**
   * {@return the locations to check from, which replace the current ones; an empty list means all
   * locations}
   */
  Optional<List<CheckLocation>> locations();

  /**
   * {@return whether a check fails when the TLS certificate is not valid; {@code true} unless set}
   */
  Optional<Boolean> validateSsl();

  /** {@return the timeout of a check in seconds, from 30 to 120; only in paid plans} */
  Optional<Integer> timeout();

  /** {@return the number of failed checks that trigger an alert} */
  Optional<Integer> outageThreshold();

  /** {@return whether to check the site} */
  Optional<Boolean> active();

  /** Refuses intervals and timeouts that Honeybadger does not accept. */
  @Value.Check
  default void check() {
    frequency().ifPresent(minutes -> SiteChecks.frequency(minutes, Set.of(1, 5, 15)));
    timeout().ifPresent(SiteChecks::timeout);
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a site. Not thread-safe. */
  final class Builder extends ImmutableSiteInput.Builder {
    Builder() {}
  }
}
