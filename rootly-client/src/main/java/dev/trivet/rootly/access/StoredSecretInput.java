package dev.trivet.rootly.access;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A stored secret to create, or what to change about one. A new one needs {@code name} and {@code
 * secret}.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = StoredSecretInput.Builder.class)
public interface StoredSecretInput {

  /** {@return where the secret is stored} */
  Optional<StoredSecretKind> kind();

  /** {@return the display name of the secret} */
  Optional<String> name();

  /** {@return the value of the secret; redacted in responses} */
  @Value.Redacted
  Optional<String> secret();

  /** {@return the mount path of the secret in HashiCorp Vault; {@code secret} by default} */
  Patch<String> hashicorpVaultMount();

  /** {@return the path of the secret in HashiCorp Vault} */
  Patch<String> hashicorpVaultPath();

  /** {@return the version of the secret in HashiCorp Vault; 0 by default} */
  Patch<Integer> hashicorpVaultVersion();

  /** {@return the IDs of the teams that own the secret; ignored while team scoping is off} */
  Patch<List<String>> ownerGroupIds();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableStoredSecretInput.Builder {
    Builder() {}
  }
}
