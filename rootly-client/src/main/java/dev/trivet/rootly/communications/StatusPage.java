package dev.trivet.rootly.communications;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A status page, which shows visitors the status of services and functionalities, incidents and
 * maintenance.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = StatusPage.Builder.class, using = ResourceDeserializer.class)
public interface StatusPage extends Resource {

  /** {@return the title of the status page} */
  Optional<String> title();

  /** {@return the unique name used in URLs} */
  Optional<String> slug();

  /** {@return the title of the status page that visitors see} */
  Optional<String> publicTitle();

  /** {@return the description of the status page} */
  Optional<String> description();

  /** {@return the description of the status page that visitors see} */
  Optional<String> publicDescription();

  /** {@return the color of the header, such as {@code #0061F2}} */
  Optional<String> headerColor();

  /** {@return the color of the footer, such as {@code #1F2F41}} */
  Optional<String> footerColor();

  /** {@return whether search engines may list the page; only for a public page} */
  Optional<Boolean> allowSearchEngineIndex();

  /** {@return whether the page shows the uptime} */
  Optional<Boolean> showUptime();

  /** {@return the number of days for which the page shows the uptime: 30, 60 or 90} */
  Optional<Integer> showUptimeLastDays();

  /** {@return the message shown while all components are operational} */
  Optional<String> successMessage();

  /** {@return the message shown while at least one component is not operational} */
  Optional<String> failureMessage();

  /** {@return how visitors must authenticate: not at all, with a password or through SAML} */
  Optional<StatusPageAuthenticationMethod> authenticationMethod();

  /**
   * {@return whether visitors must authenticate; Rootly advises {@code authenticationMethod}
   * instead}
   */
  Optional<Boolean> authenticationEnabled();

  /**
   * {@return the password that visitors must enter; masked in {@code toString} and left out of
   * JSON}
   */
  @Value.Redacted
  @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
  Optional<String> authenticationPassword();

  /** {@return the URL at which the SAML identity provider logs visitors in} */
  Optional<String> samlIdpSsoServiceUrl();

  /** {@return the URL at which the SAML identity provider logs visitors out} */
  Optional<String> samlIdpSloServiceUrl();

  /** {@return the certificate of the SAML identity provider} */
  Optional<String> samlIdpCert();

  /** {@return the fingerprint of the certificate of the SAML identity provider} */
  Optional<String> samlIdpCertFingerprint();

  /**
   * {@return the format of the name ID with which the SAML identity provider identifies visitors}
   */
  Optional<StatusPageSamlNameIdentifierFormat> samlNameIdentifierFormat();

  /** {@return the sections of the page, from top to bottom} */
  List<StatusPageSection> sectionOrder();

  /** {@return the URL of the website} */
  Optional<String> websiteUrl();

  /** {@return the URL of the privacy page of the website} */
  Optional<String> websitePrivacyUrl();

  /** {@return the URL of the support page of the website} */
  Optional<String> websiteSupportUrl();

  /** {@return the Google Analytics tracking ID} */
  Optional<String> gaTrackingId();

  /** {@return the time zone of the page, such as {@code Etc/UTC}} */
  Optional<String> timeZone();

  /** {@return whether the page is open to the public} */
  @JsonProperty("public")
  Optional<Boolean> isPublic();

  /** {@return the IDs of the services on the page} */
  List<String> serviceIds();

  /** {@return the IDs of the functionalities on the page} */
  List<String> functionalityIds();

  /** {@return the custom domain names that lead to the page; each needs a CNAME record} */
  List<String> externalDomainNames();

  /**
   * {@return the target of the CNAME record, by custom domain name; Rootly adds the targets some
   * time after the names are set}
   */
  Map<String, String> cnameRecords();

  /** {@return whether the status page is enabled} */
  Optional<Boolean> enabled();

  /** {@return when the status page was created} */
  Optional<Instant> createdAt();

  /** {@return when the status page was last updated} */
  Optional<Instant> updatedAt();

  /** {@return whether visitors can subscribe by email} */
  Optional<Boolean> allowEmailSubscribers();

  /** {@return whether the page has RSS and Atom feeds} */
  Optional<Boolean> allowRssAtomFeeds();

  /** {@return whether visitors can subscribe by SMS} */
  Optional<Boolean> allowSmsSubscribers();

  /** {@return whether visitors can sign in with SAML} */
  Optional<Boolean> samlAuthenticationAvailable();

  /** {@return the SAML entity ID of the page, by which the identity provider knows the page} */
  Optional<String> samlSpEntityId();

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
