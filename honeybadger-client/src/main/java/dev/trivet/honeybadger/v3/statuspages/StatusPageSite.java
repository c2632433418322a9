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

  /** {@return the name as shown on the page} */
  Optional<String> displayName();

  /** {@return the text below the name} */
  Optional<String> description();

  /**
   * A site under its own name.
   *
   * @param siteId the site's ID
   * @return the site
   */
  static StatusPageSite of(String siteId) {
    return builder().siteId(siteId).build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a status page site. Not thread-safe. */
  final class Builder extends ImmutableStatusPageSite.Builder implements Keeper {
    Builder() {}
  }
}
