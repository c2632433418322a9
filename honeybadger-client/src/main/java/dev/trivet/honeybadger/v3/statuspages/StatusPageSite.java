package dev.trivet.honeybadger.v3.statuspages;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A site on a status page. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = StatusPageSite.Builder.class)
public interface StatusPageSite extends HasAdditionalProperties {

  /** {@return the site's ID} */
  String siteId();

  /** {@return the name shown on the status page} */
  Optional<String> displayName();

  /** {@return the description shown on the status page} */
  Optional<String> description();

  /**
   * Shows a site under its own name.
   *
   * @param siteId the site's ID
   * @return the site on the status page
   */
  static StatusPageSite of(String siteId) {
    return builder().siteId(siteId).build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a site on a status page. Not thread-safe. */
  final class Builder extends ImmutableStatusPageSite.Builder implements Keeper {
    Builder() {}
  }
}
