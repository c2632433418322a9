package dev.trivet.honeybadger.statuspages;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A site on a status page. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = StatusPageSite.Builder.class)
public interface StatusPageSite extends HasAdditionalProperties {

  /** {@return the site's ID} */
  Optional<String> siteId();

  /** {@return the name shown on the status page} */
  Optional<String> displayName();

  /** {@return the description shown on the status page} */
  Optional<String> description();

  /** {@return the site's state, {@code up} or {@code down} for example} */
  Optional<String> state();

  /** {@return when the site was last checked} */
  Optional<Instant> lastCheckedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a status page site. Not thread-safe. */
  final class Builder extends ImmutableStatusPageSite.Builder implements Keeper {
    Builder() {}
  }
}
