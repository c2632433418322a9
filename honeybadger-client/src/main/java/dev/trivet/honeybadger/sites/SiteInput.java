package dev.trivet.honeybadger.sites;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.honeybadger.wire.SiteChecks;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** A site to check, or what to change about one. Creating one needs a name and an address. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = SiteInput.Builder.class)
public interface SiteInput {

  /** {@return the name as shown to people} */
  Optional<String> name();

  /** {@return the address to check} */
  Optional<String> url();

  /** {@return the minutes between two checks: 1, 5 or 15} */
  Optional<Integer> frequency();

  /** {@return what a response must be like for the site to be up} */
  Optional<MatchType> matchType();

  /** {@return the text to compare the response with} */
  Optional<String> match();

  /** {@return the method of the requests} */
  Optional<RequestMethod> requestMethod();

  /** {@return the body of the requests} */
  Optional<String> requestBody();

  /** {@return the headers of the requests, which replace those of the site} */
  Optional<List<RequestHeader>> requestHeaders();

  /** {@return the places to check from, which replace those of the site} */
  Optional<List<CheckLocation>> locations();

  /** {@return whether the certificate must be valid, which it must unless set} */
  Optional<Boolean> validateSsl();

  /** {@return the seconds after which a check fails, from 30 to 120; not in every plan} */
  Optional<Integer> timeout();

  /** {@return the number of places that must see the site down for it to be down} */
  Optional<Integer> outageThreshold();

  /** {@return whether to check it} */
  Optional<Boolean> active();

  /** Refuses what Honeybadger does not accept. */
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
