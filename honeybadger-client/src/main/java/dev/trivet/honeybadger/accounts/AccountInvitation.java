package dev.trivet.honeybadger.accounts;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An e-mail address that was invited to an account. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AccountInvitation.Builder.class)
public interface AccountInvitation extends HasAdditionalProperties {

  /** {@return the invitation's ID, which is not the ID of the user it leads to} */
  long id();

  /**
   * {@return the secret with which its holder accepts the invitation; masked in {@code toString}
   * and left out of JSON}
   */
  @Value.Redacted
  @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
  Optional<String> token();

  /** {@return the invited address} */
  Optional<String> email();

  /** {@return what the person will be able to do} */
  Optional<AccountRole> role();

  /** {@return the IDs of the teams that the person will join} */
  List<Long> teamIds();

  /** {@return when it was sent} */
  Optional<Instant> createdAt();

  /** {@return when it was accepted; empty until then} */
  Optional<Instant> acceptedAt();

  /** {@return whether it has not been accepted yet} */
  @JsonIgnore
  default boolean isPending() {
    return acceptedAt().isEmpty();
  }

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an account invitation. Not thread-safe. */
  final class Builder extends ImmutableAccountInvitation.Builder implements Keeper {
    Builder() {}
  }
}
