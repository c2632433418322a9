package dev.trivet.honeybadger.sites;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.honeybadger.wire.InputChecks;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** A site to create, or what to change about one. A new site needs a name and a URL. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = SiteInput.Builder.class)
public interface SiteInput {

  /** {@return the site's name} */
  Optional<String> name();

  /** {@return the URL that is checked} */
  Optional<String> url();

  /** {@return the time between two checks, in minutes: 1, 5 or 15} */
  Optional<Integer> frequency();

  /** {@return how a response must match for the site to be up} */
  Optional<MatchType> matchType();

  /**
   * {@return the text or status code to compare the response with, depending on the match type;
   * unused with {@link MatchType#SUCCESS}}
   */
  Optional<String> match();

  /** {@return the HTTP method of the check's requests} */
  Optional<RequestMethod> requestMethod();

  /** {@return the body of the check's requests} */
  Optional<String> requestBody();

  /** {@return the headers of the check's requests, which replace the current ones} */
  Optional<List<RequestHeader>> requestHeaders();

  /**
   * {@return the locations that the site is checked from, which replace the current ones; an empty
   * list means all}
   */
  Optional<List<CheckLocation>> locations();

  /**
   * {@return whether the TLS certificate must be valid for the site to be up; {@code true} unless
   * set}
   */
  Optional<Boolean> validateSsl();

  /**
   * {@return the time after which a check fails, in seconds, from 30 to 120; only in paid plans}
   */
  Optional<Integer> timeout();

  /** {@return the number of failed checks that trigger an alert} */
  Optional<Integer> outageThreshold();

  /** {@return whether the site is checked} */
  Optional<Boolean> active();

  /** Refuses frequencies and timeouts that Honeybadger does not accept. */
  @Value.Check
  default void check() {
    frequency().ifPresent(minutes -> InputChecks.frequency(minutes, Set.of(1, 5, 15)));
    timeout().ifPresent(InputChecks::timeout);
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
