package dev.trivet.honeybadger.sites;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A site: a URL whose uptime Honeybadger checks. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Site.Builder.class)
public interface Site extends HasAdditionalProperties {

  /** {@return the site's ID, a UUID} */
  String id();

  /** {@return the site's name} */
  Optional<String> name();

  /** {@return the URL that is checked} */
  Optional<String> url();

  /** {@return whether the site is checked} */
  Optional<Boolean> active();

  /** {@return the time between two checks, in minutes} */
  Optional<Integer> frequency();

  /** {@return the site's state} */
  Optional<SiteState> state();

  /** {@return how a response must match for the site to be up} */
  Optional<MatchType> matchType();

  /** {@return the text or status code to compare the response with, depending on the match type} */
  Optional<String> match();

  /** {@return when the site was last checked} */
  Optional<Instant> lastCheckedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a site. Not thread-safe. */
  final class Builder extends ImmutableSite.Builder implements Keeper {
    Builder() {}
  }
}
