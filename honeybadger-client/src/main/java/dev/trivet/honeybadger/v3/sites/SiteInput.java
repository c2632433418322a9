package dev.trivet.honeybadger.v3.sites;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Members;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.honeybadger.sites.CheckLocation;
import dev.trivet.honeybadger.sites.MatchType;
import dev.trivet.honeybadger.sites.RequestMethod;
import dev.trivet.honeybadger.wire.SiteChecks;
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

  /** {@return the name as shown to people} */
  Optional<String> name();

  /** {@return the address that is checked} */
  Optional<String> url();

  /** {@return the minutes between two checks: 1, 2, 5 or 15} */
  Optional<Integer> frequency();

  /** {@return what a response must be like for the site to be up} */
  Optional<MatchType> matchType();

  /** {@return the text to compare the response with} */
  Patch<String> match();

  /** {@return the method of the requests} */
  Optional<RequestMethod> requestMethod();

  /** {@return the headers of the requests by name, which may be secrets} */
  @Value.Redacted
  Optional<Members> requestHeaders();

  /** {@return the body of the requests} */
  Patch<String> requestBody();

  /** {@return the places to check from; none means all} */
  Optional<List<CheckLocation>> locations();

  /** {@return whether the certificate must be valid} */
  Optional<Boolean> validateSsl();

  /** {@return the seconds after which a check fails} */
  Patch<Integer> timeout();

  /** {@return the number of places that must see the site down for it to be down} */
  Patch<Integer> outageThreshold();

  /** {@return whether it is checked} */
  Optional<Boolean> active();

  /** Refuses what Honeybadger does not accept. */
  @Value.Check
  default void check() {
    frequency().ifPresent(minutes -> SiteChecks.frequency(minutes, Set.of(1, 2, 5, 15)));
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
