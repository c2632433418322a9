package dev.trivet.honeybadger.sites;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A site whose uptime Honeybadger checks. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Site.Builder.class)
public interface Site extends HasAdditionalProperties {

  /** {@return the site's ID} */
  String id();

  /** {@return the name as shown to people} */
  Optional<String> name();

  /** {@return the address that is checked} */
  Optional<String> url();

  /** {@return whether it is checked} */
  Optional<Boolean> active();

  /** {@return the minutes between two checks} */
  Optional<Integer> frequency();

  /** {@return how the last check ended} */
  Optional<SiteState> state();

  /** {@return what a response must be like for the site to be up} */
  Optional<MatchType> matchType();

  /** {@return the text to compare the response with} */
  Optional<String> match();

  /** {@return when it was last checked} */
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
