package dev.trivet.rootly.access;

import dev.trivet.core.json.OpenEnum;

/**
 * Where a secret is stored.
 *
 * @param value the text on the wire
 */
public record StoredSecretKind(String value) implements OpenEnum {

  /** In Rootly. */
  public static final StoredSecretKind BUILT_IN = new StoredSecretKind("built_in");

  /** In HashiCorp Vault. */
  public static final StoredSecretKind HASHICORP_VAULT = new StoredSecretKind("hashicorp_vault");

  @Override
  public String toString() {
    return value;
  }
}
