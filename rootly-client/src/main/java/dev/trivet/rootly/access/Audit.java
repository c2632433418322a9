package dev.trivet.rootly.access;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.Members;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** An entry of the audit log: who did what to which item, and when. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Audit.Builder.class, using = ResourceDeserializer.class)
public interface Audit extends Resource {

  /** {@return the action that was taken} */
  Optional<String> event();

  /** {@return the type of the item, such as {@code EscalationPolicy}} */
  Optional<String> itemType();

  /** {@return the display name of the item's type} */
  Optional<String> itemTypeDisplay();

  /** {@return the item that the action was taken on} */
  Optional<Members> object();

  /** {@return the changes that the action made to the item} */
  Optional<Members> objectChanges();

  /** {@return the ID of the user who took the action} */
  Optional<Long> userId();

  /** {@return the name of the user who took the action} */
  Optional<String> userName();

  /** {@return the email address of the user who took the action} */
  Optional<String> userEmail();

  /** {@return the IP address of the client that took the action} */
  Optional<String> ipAddress();

  /** {@return the {@code User-Agent} header of the client that took the action} */
  Optional<String> userAgent();

  /** {@return the ID of the HTTP request that triggered the action, a UUID} */
  Optional<String> requestId();

  /**
   * {@return the SHA-256 fingerprint of the web session, the same for all actions of the session}
   */
  Optional<String> sessionId();

  /** {@return when the entry was created} */
  Optional<Instant> createdAt();

  /** {@return the ID of the item that the action was taken on} */
  Optional<String> itemId();

  /** {@return the display name of the action} */
  Optional<String> eventDisplay();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an audit. Not thread-safe. */
  final class Builder extends ImmutableAudit.Builder implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
