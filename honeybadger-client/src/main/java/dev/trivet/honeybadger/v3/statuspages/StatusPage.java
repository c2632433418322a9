package dev.trivet.honeybadger.v3.statuspages;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A status page, which shows people how sites and check-ins are. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = StatusPage.Builder.class)
public interface StatusPage extends HasAdditionalProperties {

  /** {@return the page's ID} */
  String id();

  /** {@return the ID of the account} */
  Optional<String> accountId();

  /** {@return the name as shown to people} */
  Optional<String> name();

  /** {@return the URL of the page} */
  Optional<String> url();

  /** {@return the own domain that the page is shown at} */
  Optional<String> domain();

  /** {@return when the domain was found to belong to the account} */
  Optional<Instant> domainVerifiedAt();

  /** {@return how the page looks} */
  Optional<StatusPageFeatures> features();

  /** {@return whether it does not show that Honeybadger serves it} */
  Optional<Boolean> hideBranding();

  /** {@return whether people need a password to see it} */
  Optional<Boolean> passwordProtected();

  /** {@return the name that people need to see it} */
  Optional<String> username();

  /** {@return whether it shows incidents} */
  Optional<Boolean> incidentsEnabled();

  /** {@return whether search engines are kept out} */
  Optional<Boolean> searchEngineIndexingDisabled();

  /** {@return whether it shows the message} */
  Optional<Boolean> messageEnabled();

  /** {@return the title of the message} */
  Optional<String> messageTitle();

  /** {@return the text of the message} */
  Optional<String> messageBody();

  /** {@return the ID with which Google Analytics counts visits} */
  Optional<String> googleAnalyticsId();

  /** {@return the sites that it shows} */
  List<StatusPageSite> sites();

  /** {@return the check-ins that it shows} */
  List<StatusPageCheckIn> checkIns();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a status page. Not thread-safe. */
  final class Builder extends ImmutableStatusPage.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
