package dev.trivet.honeybadger.v3.sites;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Members;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.honeybadger.sites.CheckLocation;
import dev.trivet.honeybadger.sites.MatchType;
import dev.trivet.honeybadger.sites.RequestMethod;
import dev.trivet.honeybadger.wire.InputChecks;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A site to check, or what to change about one. A new one needs {@code url}. Headers and locations
 * replace the former ones.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = SiteInput.Builder.class)
public interface SiteInput {

  /** {@return the site's name} */
  Optional<String> name();

  /** {@return the URL that is checked} */
  Optional<String> url();

  /** {@return the time between two checks, in minutes: 1, 2, 5 or 15} */
  Optional<Integer> frequency();

  /**
   * {@return how a response must match for the site to be up; {@link Patch#clear()} resets it to
   * {@link MatchType#SUCCESS}}
   */
  Patch<MatchType> matchType();

  /**
   * {@return the text, JMESPath expression or status code to compare the response with, depending
   * on the match type, at most 255 characters; refused with {@link MatchType#SUCCESS}}
   */
  Patch<String> match();

  /** {@return the HTTP method of the check's requests; {@link Patch#clear()} resets it} */
  Patch<RequestMethod> requestMethod();

  /** {@return the headers of the check's requests, by name; they may contain secrets} */
  @Value.Redacted
  Optional<Members> requestHeaders();

  /** {@return the body of the check's requests} */
  Patch<String> requestBody();

  /** {@return the locations that the site is checked from; an empty list means all} */
  Optional<List<CheckLocation>> locations();

  /** {@return whether the TLS certificate must be valid for the site to be up} */
  Optional<Boolean> validateSsl();

  /** {@return the time after which a check fails, in seconds} */
  Patch<Integer> timeout();

  /** {@return the number of failed checks that trigger an alert} */
  Patch<Integer> outageThreshold();

  /** {@return whether the site is checked} */
  Optional<Boolean> active();

  /** Refuses a frequency, and something to match, that Honeybadger does not accept. */
  @Value.Check
  default void check() {
    frequency().ifPresent(minutes -> InputChecks.frequency(minutes, Set.of(1, 2, 5, 15)));
    if (match().isValue()) {
      boolean unused = matchType().equals(Patch.to(MatchType.SUCCESS));
      InputChecks.match(match().value(), unused);
    }
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
