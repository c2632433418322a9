package dev.trivet.rootly.users;

import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.QueryParameters;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.NestedApi;
import dev.trivet.rootly.jsonapi.PlainQuery;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Email addresses of users. The parent of an email address is a user.
 *
 * @see <a
 *     href="https://docs.rootly.com/api-reference/useremailaddresses/retrieves-user-email-addresses">
 *     Rootly: email addresses</a>
 */
public final class UserEmailAddressesApi
    extends NestedApi<UserEmailAddress, UserEmailAddressInput, PlainQuery> {

  private static final String NAME = "rootly.userEmailAddresses";
  private static final EndpointGroup GROUP = CollectionEndpoints.group(NAME);

  static final CollectionEndpoints<UserEmailAddress> ADDRESSES =
      CollectionEndpoints.of(
              NAME,
              "user_email_addresses",
              "v1/users/{user_id}/email_addresses",
              UserEmailAddress.class)
          .membersAt("v1/email_addresses/{id}")
          .requires("email");

  static final Endpoint<UserEmailAddress> VERIFY =
      GROUP.one("verify", "POST v1/email_addresses/{id}/verify", UserEmailAddress.class);
  static final Endpoint<UserEmailAddress> RESEND_VERIFICATION =
      GROUP.one(
          "resendVerification",
          "POST v1/email_addresses/{id}/resend_verification",
          UserEmailAddress.class);

  UserEmailAddressesApi(Transport transport) {
    super(transport, ADDRESSES);
  }

  /**
   * Verifies an email address with the token that was sent to this address.
   *
   * @param id the ID of the email address
   * @param token the token from the email
   * @return the email address
   * @throws dev.trivet.core.error.ValidationException when the token is wrong or has expired
   * @throws dev.trivet.core.error.NotFoundException when there is no such email address
   */
  public UserEmailAddress verify(String id, String token) {
    var query = QueryParameters.none().with("token", token);
    return transport().call(VERIFY, CallInput.path(id).query(query));
  }

  /**
   * Sends the email with the token again. Never retried when its outcome is in doubt.
   *
   * @param id the ID of the email address
   * @return the email address
   * @throws dev.trivet.core.error.ValidationException when the email address is verified already
   * @throws dev.trivet.core.error.NotFoundException when there is no such email address
   */
  public UserEmailAddress resendVerification(String id) {
    return transport().call(RESEND_VERIFICATION, CallInput.path(id));
  }
}
