package dev.trivet.honeybadger.statuspages;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A site to show on a status page. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = StatusPageSiteInput.Builder.class)
public interface StatusPageSiteInput {

  /** {@return the site's ID} */
  String siteId();

  /** {@return the name shown on the status page} */
  Patch<String> displayName();

  /** {@return the description shown on the status page} */
  Patch<String> description();

  /** {@return the position on the status page} */
  Optional<Integer> position();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a status page site. Not thread-safe. */
  final class Builder extends ImmutableStatusPageSiteInput.Builder {
    Builder() {}
  }
}
