package dev.trivet.honeybadger.v3.statuspages;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A status page to create, or what to change about one. A new one needs {@code name}. Features,
 * sites and check-ins replace the former ones; a password that is not set stays.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = StatusPageInput.Builder.class)
public interface StatusPageInput {

  /** {@return the status page's name, at most 100 characters} */
  Optional<String> name();

  /** {@return the custom domain under which the page is shown} */
  Patch<String> domain();

  /** {@return the sites that the page shows} */
  Optional<List<StatusPageSite>> sites();

  /** {@return the check-ins that the page shows} */
  Optional<List<StatusPageCheckIn>> checkIns();

  /** {@return the appearance of the page} */
  Optional<StatusPageFeatures> features();

  /** {@return whether Honeybadger's branding is hidden on the page} */
  Optional<Boolean> hideBranding();

  /** {@return whether visitors need a password to see the page} */
  Optional<Boolean> passwordProtected();

  /** {@return the user name that visitors need to see the page} */
  Patch<String> username();

  /** {@return the password that visitors need to see the page; responses never contain it} */
  @Value.Redacted
  Optional<String> password();

  /**
   * {@return whether the page shows incidents; {@link Patch#clear()} resets it to what the plan
   * has}
   */
  Patch<Boolean> incidentsEnabled();

  /** {@return whether search engines are kept from indexing the page} */
  Optional<Boolean> searchEngineIndexingDisabled();

  /** {@return whether the page shows the message} */
  Optional<Boolean> messageEnabled();

  /** {@return the title of the message on the page} */
  Patch<String> messageTitle();

  /** {@return the text of the message on the page} */
  Patch<String> messageBody();

  /** {@return the Google Analytics ID with which visits to the page are counted} */
  Patch<String> googleAnalyticsId();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a status page. Not thread-safe. */
  final class Builder extends ImmutableStatusPageInput.Builder {
    Builder() {}
  }
}
