package dev.trivet.honeybadger.v3.statuspages;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The appearance of a status page. An update replaces all of it, so set every attribute that is to
 * stay.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = StatusPageFeatures.Builder.class)
public interface StatusPageFeatures extends HasAdditionalProperties {

  /** {@return the URL that the header of the page links to} */
  Optional<String> homeLink();

  /** {@return the caption of the page while all sites and check-ins are up} */
  Optional<String> upCaption();

  /** {@return the caption of the page while all sites and check-ins are down} */
  Optional<String> downCaption();

  /** {@return the caption of the page while some sites or check-ins are down} */
  Optional<String> mixedCaption();

  /** {@return custom CSS for the page} */
  Optional<String> customCss();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the appearance of a status page. Not thread-safe. */
  final class Builder extends ImmutableStatusPageFeatures.Builder implements Keeper {
    Builder() {}
  }
}
