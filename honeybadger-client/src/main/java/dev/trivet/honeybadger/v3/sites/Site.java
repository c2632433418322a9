package dev.trivet.honeybadger.v3.sites;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.Members;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.honeybadger.sites.CheckLocation;
import dev.trivet.honeybadger.sites.MatchType;
import dev.trivet.honeybadger.sites.RequestMethod;
import dev.trivet.honeybadger.sites.SiteState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A site whose uptime is checked. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Site.Builder.class)
public interface Site extends HasAdditionalProperties {

  /** {@return the site's ID, a UUID} */
  String id();

  /** {@return the ID of the project} */
  Optional<String> projectId();

  /** {@return the name as shown to people} */
  Optional<String> name();

  /** {@return the address that is checked} */
  Optional<String> url();

  /** {@return whether it is checked} */
  Optional<Boolean> active();

  /** {@return how it is} */
  Optional<SiteState> state();

  /** {@return when it was last checked} */
  Optional<Instant> lastCheckedAt();

  /** {@return what a response must be like for the site to be up} */
  Optional<MatchType> matchType();

  /** {@return the text to compare the response with} */
  Optional<String> match();

  /** {@return the method of the requests} */
  Optional<RequestMethod> requestMethod();

  /** {@return the minutes between two checks: 1, 2, 5 or 15} */
  Optional<Integer> frequency();

  /** {@return the places to check from; none means all} */
  List<CheckLocation> locations();

  /** {@return whether the certificate must be valid} */
  Optional<Boolean> validateSsl();

  /** {@return the headers of the requests by name, which may be secrets} */
  @Value.Redacted
  @JsonProperty(value = "request_headers", access = JsonProperty.Access.WRITE_ONLY)
  Optional<Members> requestHeaders();

  /** {@return the body of the requests} */
  Optional<String> requestBody();

  /** {@return the number of places that must see the site down for it to be down} */
  Optional<Integer> outageThreshold();

  /** {@return the seconds after which a check fails} */
  Optional<Integer> timeout();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a site. Not thread-safe. */
  final class Builder extends ImmutableSite.Builder implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
