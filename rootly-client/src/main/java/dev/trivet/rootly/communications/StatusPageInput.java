package dev.trivet.rootly.communications;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A status page to create, or what to change about one. A new one needs {@code title}. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = StatusPageInput.Builder.class)
public interface StatusPageInput {

  /** {@return the title of the status page} */
  Optional<String> title();

  /** {@return the title of the status page that visitors see} */
  Patch<String> publicTitle();

  /** {@return the description of the status page} */
  Patch<String> description();

  /** {@return the description of the status page that visitors see} */
  Patch<String> publicDescription();

  /** {@return the color of the header, such as {@code #0061F2}} */
  Patch<String> headerColor();

  /** {@return the color of the footer, such as {@code #1F2F41}} */
  Patch<String> footerColor();

  /** {@return whether search engines may list the page; only for a public page} */
  Patch<Boolean> allowSearchEngineIndex();

  /** {@return whether the page shows the uptime} */
  Patch<Boolean> showUptime();

  /** {@return the number of days for which the page shows the uptime: 30, 60 or 90} */
  Patch<Integer> showUptimeLastDays();

  /** {@return the message shown while all components are operational} */
  Patch<String> successMessage();

  /** {@return the message shown while at least one component is not operational} */
  Patch<String> failureMessage();

  /** {@return how visitors must authenticate: not at all, with a password or through SAML} */
  Patch<StatusPageAuthenticationMethod> authenticationMethod();

  /** {@return the password that visitors must enter} */
  @Value.Redacted
  Patch<String> authenticationPassword();

  /** {@return the URL at which the SAML identity provider logs visitors in} */
  Patch<String> samlIdpSsoServiceUrl();

  /** {@return the URL at which the SAML identity provider logs visitors out} */
  Patch<String> samlIdpSloServiceUrl();

  /** {@return the certificate of the SAML identity provider} */
  Patch<String> samlIdpCert();

  /**
   * {@return the format of the name ID with which the SAML identity provider identifies visitors}
   */
  Patch<StatusPageSamlNameIdentifierFormat> samlNameIdentifierFormat();

  /** {@return the sections of the page, from top to bottom} */
  Patch<List<StatusPageSection>> sectionOrder();

  /** {@return the custom domain names that lead to the page; each needs a CNAME record} */
  Patch<List<String>> externalDomainNames();

  /** {@return the URL of the website} */
  Patch<String> websiteUrl();

  /** {@return the URL of the privacy page of the website} */
  Patch<String> websitePrivacyUrl();

  /** {@return the URL of the support page of the website} */
  Patch<String> websiteSupportUrl();

  /** {@return the Google Analytics tracking ID} */
  Patch<String> gaTrackingId();

  /** {@return the time zone of the page, such as {@code Etc/UTC}} */
  Patch<String> timeZone();

  /** {@return whether the page is open to the public} */
  @JsonProperty("public")
  Patch<Boolean> isPublic();

  /** {@return the IDs of the services on the page} */
  Optional<List<String>> serviceIds();

  /** {@return the IDs of the functionalities on the page} */
  Optional<List<String>> functionalityIds();

  /** {@return whether the status page is enabled} */
  Patch<Boolean> enabled();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableStatusPageInput.Builder {
    Builder() {}
  }
}
