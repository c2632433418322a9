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

  /** {@return the name as shown to people} */
  Optional<String> name();

  /** {@return the own domain that the page is shown at} */
  Patch<String> domain();

  /** {@return the sites that it shows} */
  Optional<List<StatusPageSite>> sites();

  /** {@return the check-ins that it shows} */
  Optional<List<StatusPageCheckIn>> checkIns();

  /** {@return how the page looks} */
  Optional<StatusPageFeatures> features();

  /** {@return whether it does not show that Honeybadger serves it} */
  Optional<Boolean> hideBranding();

  /** {@return whether people need a password to see it} */
  Optional<Boolean> passwordProtected();

  /** {@return the name that people need to see it} */
  Patch<String> username();

  /** {@return the password that people need to see it; it is never read back} */
  @Value.Redacted
  Optional<String> password();

  /** {@return whether it shows incidents} */
  Optional<Boolean> incidentsEnabled();

  /** {@return whether search engines are kept out} */
  Optional<Boolean> searchEngineIndexingDisabled();

  /** {@return whether it shows the message} */
  Optional<Boolean> messageEnabled();

  /** {@return the title of the message} */
  Patch<String> messageTitle();

  /** {@return the text of the message} */
  Patch<String> messageBody();

  /** {@return the ID with which Google Analytics counts visits} */
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
