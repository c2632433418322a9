package dev.trivet.rootly.access;

import dev.trivet.core.json.OpenEnum;

/**
 * The status of the verification of a domain.
 *
 * @param value the text on the wire
 */
public record VerifiedDomainVerificationStatus(String value) implements OpenEnum {

  /** The domain has not been verified yet. */
  public static final VerifiedDomainVerificationStatus PENDING =
      new VerifiedDomainVerificationStatus("pending");

  /** The domain is verified. */
  public static final VerifiedDomainVerificationStatus VERIFIED =
      new VerifiedDomainVerificationStatus("verified");

  /** Checks of the domain are failing. */
  public static final VerifiedDomainVerificationStatus FAILING =
      new VerifiedDomainVerificationStatus("failing");

  /** The verification has expired. */
  public static final VerifiedDomainVerificationStatus EXPIRED =
      new VerifiedDomainVerificationStatus("expired");

  @Override
  public String toString() {
    return value;
  }
}
