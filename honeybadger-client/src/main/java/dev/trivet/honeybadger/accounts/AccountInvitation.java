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

/** An invitation to join an account, sent to an email address. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AccountInvitation.Builder.class)
public interface AccountInvitation extends HasAdditionalProperties {

  /** {@return the invitation's ID, which is not the ID of the user who accepts it} */
  long id();

  /**
   * {@return the invitation's token, a secret: whoever has it can accept the invitation; masked in
   * {@code toString} and left out of JSON}
   */
  @Value.Redacted
  @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
  Optional<String> token();

  /** {@return the email address that the invitation is sent to} */
  Optional<String> email();

  /** {@return the role that the person gets in the account} */
  Optional<AccountRole> role();

  /** {@return the IDs of the teams that the person joins} */
  List<Long> teamIds();

  /** {@return when the invitation was created} */
  Optional<Instant> createdAt();

  /** {@return when the invitation was accepted; empty while it is pending} */
  Optional<Instant> acceptedAt();

  /** {@return whether the invitation has not been accepted yet} */
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
