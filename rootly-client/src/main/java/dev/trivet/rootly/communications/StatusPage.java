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

/** A status page: where visitors see what works, what does not, and what is being done about it. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = StatusPage.Builder.class, using = ResourceDeserializer.class)
public interface StatusPage extends Resource {

  /** {@return the title of the status page} */
  Optional<String> title();

  /** {@return the unique name used in URLs} */
  Optional<String> slug();

  /** {@return the title shown to the public} */
  Optional<String> publicTitle();

  /** {@return the description of the status page} */
  Optional<String> description();

  /** {@return the description shown to the public} */
  Optional<String> publicDescription();

  /** {@return the color of the header, such as {@code #0061F2}} */
  Optional<String> headerColor();

  /** {@return the color of the footer, such as {@code #1F2F41}} */
  Optional<String> footerColor();

  /** {@return whether search engines may list the page, if it is public} */
  Optional<Boolean> allowSearchEngineIndex();

  /** {@return whether the uptime is shown} */
  Optional<Boolean> showUptime();

  /** {@return the number of days that the uptime is shown for: 30, 60 or 90} */
  Optional<Integer> showUptimeLastDays();

  /** {@return the text shown while all components work} */
  Optional<String> successMessage();

  /** {@return the text shown while at least one component does not work} */
  Optional<String> failureMessage();

  /** {@return how visitors must identify themselves} */
  Optional<StatusPageAuthenticationMethod> authenticationMethod();

  /**
   * {@return whether visitors must identify themselves; Rootly advises {@code authenticationMethod}
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

  /** {@return the format in which the SAML identity provider names visitors} */
  Optional<StatusPageSamlNameIdentifierFormat> samlNameIdentifierFormat();

  /** {@return the sections of the page, from top to bottom} */
  List<StatusPageSection> sectionOrder();

  /** {@return the URL of the website} */
  Optional<String> websiteUrl();

  /** {@return the URL of the privacy page of the website} */
  Optional<String> websitePrivacyUrl();

  /** {@return the URL of the support page of the website} */
  Optional<String> websiteSupportUrl();

  /** {@return the tracking ID of Google Analytics} */
  Optional<String> gaTrackingId();

  /** {@return the time zone, such as {@code Etc/UTC}} */
  Optional<String> timeZone();

  /** {@return whether the page is open to the public} */
  @JsonProperty("public")
  Optional<Boolean> isPublic();

  /** {@return the IDs of the services on the page} */
  List<String> serviceIds();

  /** {@return the IDs of the functionalities on the page} */
  List<String> functionalityIds();

  /** {@return the domain names outside Rootly that lead to the page; each needs a CNAME record} */
  List<String> externalDomainNames();

  /**
   * {@return the target of the CNAME record by domain name; Rootly fills it in some time after the
   * names are set}
   */
  Map<String, String> cnameRecords();

  /** {@return whether it is enabled} */
  Optional<Boolean> enabled();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when it was last updated} */
  Optional<Instant> updatedAt();

  /** {@return whether people can subscribe by email} */
  Optional<Boolean> allowEmailSubscribers();

  /** {@return whether the page has RSS and Atom feeds} */
  Optional<Boolean> allowRssAtomFeeds();

  /** {@return whether people can subscribe by SMS} */
  Optional<Boolean> allowSmsSubscribers();

  /** {@return whether visitors can sign in with SAML} */
  Optional<Boolean> samlAuthenticationAvailable();

  /** {@return the ID under which the SAML identity provider knows the page} */
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
