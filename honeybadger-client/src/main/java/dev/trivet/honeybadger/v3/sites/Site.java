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

/** A site: a URL that Honeybadger requests periodically to check its uptime. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Site.Builder.class)
public interface Site extends HasAdditionalProperties {

  /** {@return the site's ID, a UUID} */
  String id();

  /** {@return the ID of the project} */
  Optional<String> projectId();

  /** {@return the site's name} */
  Optional<String> name();

  /** {@return the URL that is checked} */
  Optional<String> url();

  /** {@return whether the site is checked} */
  Optional<Boolean> active();

  /** {@return the site's state} */
  Optional<SiteState> state();

  /** {@return when the site was last checked} */
  Optional<Instant> lastCheckedAt();

  /** {@return how a response must match for the site to be up} */
  Optional<MatchType> matchType();

  /**
   * {@return the text, JMESPath expression or status code to compare the response with, depending
   * on the match type}
   */
  Optional<String> match();

  /** {@return the HTTP method of the check's requests} */
  Optional<RequestMethod> requestMethod();

  /** {@return the time between two checks, in minutes: 1, 2, 5 or 15} */
  Optional<Integer> frequency();

  /** {@return the locations that the site is checked from; an empty list means all} */
  List<CheckLocation> locations();

  /** {@return whether the TLS certificate must be valid for the site to be up} */
  Optional<Boolean> validateSsl();

  /** {@return the headers of the check's requests, by name; they may contain secrets} */
  @Value.Redacted
  @JsonProperty(value = "request_headers", access = JsonProperty.Access.WRITE_ONLY)
  Optional<Members> requestHeaders();

  /** {@return the body of the check's requests} */
  Optional<String> requestBody();

  /** {@return the number of failed checks that trigger an alert} */
  Optional<Integer> outageThreshold();

  /** {@return the time after which a check fails, in seconds} */
  Optional<Integer> timeout();

  /** {@return when the site was created} */
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
