package dev.trivet.rootly.users;

import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.NestedApi;
import dev.trivet.rootly.jsonapi.PlainQuery;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Phone numbers of users. The parent of a phone number is a user.
 *
 * @see <a
 *     href="https://docs.rootly.com/api-reference/userphonenumbers/retrieves-user-phone-numbers">
 *     Rootly: phone numbers</a>
 */
public final class UserPhoneNumbersApi
    extends NestedApi<UserPhoneNumber, UserPhoneNumberInput, PlainQuery> {

  private static final String NAME = "rootly.userPhoneNumbers";
  private static final EndpointGroup GROUP = CollectionEndpoints.group(NAME);

  static final CollectionEndpoints<UserPhoneNumber> NUMBERS =
      CollectionEndpoints.of(
              NAME, "user_phone_numbers", "v1/users/{user_id}/phone_numbers", UserPhoneNumber.class)
          .membersAt("v1/phone_numbers/{id}")
          .requires("phone");

  static final Endpoint<PhoneVerification> VERIFY =
      GROUP
          .one("verify", "POST v1/phone_numbers/{id}/verify", PhoneVerification.class)
          .resultAt("data");
  static final Endpoint<PhoneVerification> RESEND_VERIFICATION =
      GROUP
          .one(
              "resendVerification",
              "POST v1/phone_numbers/{id}/resend_verification",
              PhoneVerification.class)
          .resultAt("data");

  UserPhoneNumbersApi(Transport transport) {
    super(transport, NUMBERS);
  }

  /**
   * Starts the verification of a phone number. Never retried when its outcome is in doubt.
   *
   * @param id the ID of the phone number
   * @return the outcome of the request
   * @throws dev.trivet.core.error.RateLimitedException when there were too many attempts today
   */
  public PhoneVerification verify(String id) {
    return transport().call(VERIFY, CallInput.path(id));
  }

  /**
   * Sends the verification code again. Never retried when its outcome is in doubt.
   *
   * @param id the ID of the phone number
   * @return the outcome of the request
   * @throws dev.trivet.core.error.RateLimitedException when there were too many attempts today
   */
  public PhoneVerification resendVerification(String id) {
    return transport().call(RESEND_VERIFICATION, CallInput.path(id));
  }
}
