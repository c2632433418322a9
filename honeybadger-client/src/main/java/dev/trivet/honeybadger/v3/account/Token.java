package dev.trivet.honeybadger.v3.account;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The token that the client uses: its kind, its scopes and the projects that it is limited to. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Token.Builder.class)
public interface Token extends HasAdditionalProperties {

  /** {@return the kind of token: of a user, of an account, or granted through OAuth} */
  Optional<TokenKind> kind();

  /** {@return the token's name} */
  Optional<String> name();

  /**
   * {@return the scopes of the token, {@code faults:read} for example; a scope to write does not
   * include reading}
   */
  List<String> scopes();

  /** {@return the ID of the account that the token gives access to} */
  Optional<String> accountId();

  /** {@return the IDs of the projects that the token is limited to} */
  List<String> projectIds();

  /** {@return when the token expires} */
  Optional<Instant> expiresAt();

  /** {@return when the token was last used} */
  Optional<Instant> lastUsedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a token. Not thread-safe. */
  final class Builder extends ImmutableToken.Builder implements Keeper {
    Builder() {}
  }
}
