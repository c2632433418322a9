package dev.trivet.honeybadger.v3.statuspages;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A status page, which shows visitors the state of sites and check-ins, and incidents. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = StatusPage.Builder.class)
public interface StatusPage extends HasAdditionalProperties {

  /** {@return the status page's ID} */
  String id();

  /** {@return the ID of the account} */
  Optional<String> accountId();

  /** {@return the status page's name} */
  Optional<String> name();

  /** {@return the URL of the status page} */
  Optional<String> url();

  /** {@return the custom domain under which the page is shown} */
  Optional<String> domain();

  /** {@return when the custom domain was verified} */
  Optional<Instant> domainVerifiedAt();

  /** {@return the appearance of the page} */
  Optional<StatusPageFeatures> features();

  /** {@return whether Honeybadger's branding is hidden on the page} */
  Optional<Boolean> hideBranding();

  /** {@return whether visitors need a password to see the page} */
  Optional<Boolean> passwordProtected();

  /** {@return the user name that visitors need to see the page} */
  Optional<String> username();

  /** {@return whether the page shows incidents} */
  Optional<Boolean> incidentsEnabled();

  /** {@return whether search engines are kept from indexing the page} */
  Optional<Boolean> searchEngineIndexingDisabled();

  /** {@return whether the page shows the message} */
  Optional<Boolean> messageEnabled();

  /** {@return the title of the message on the page} */
  Optional<String> messageTitle();

  /** {@return the text of the message on the page} */
  Optional<String> messageBody();

  /** {@return the Google Analytics ID with which visits to the page are counted} */
  Optional<String> googleAnalyticsId();

  /** {@return the sites that the page shows} */
  List<StatusPageSite> sites();

  /** {@return the check-ins that the page shows} */
  List<StatusPageCheckIn> checkIns();

  /** {@return when the status page was created} */
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
