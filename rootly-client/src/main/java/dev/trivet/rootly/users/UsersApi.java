package dev.trivet.rootly.users;

import dev.trivet.core.Listing;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Users, with their email addresses, phone numbers and notification rules. The API cannot create
 * users: they are invited in the web application or come from an identity provider. Immutable and
 * thread-safe.
 *
 * @see <a href="https://docs.rootly.com/api-reference/users/list-users">Rootly: users</a>
 */
public final class UsersApi {

  private static final EndpointGroup USERS = CollectionEndpoints.group("rootly.users");

  static final Endpoint<Listing<User>> LIST = USERS.page("list", "GET v1/users", User.class);
  static final Endpoint<User> CURRENT = USERS.one("current", "GET v1/users/me", User.class);
  static final Endpoint<User> GET = USERS.one("get", "GET v1/users/{id}", User.class);
  static final Endpoint<User> UPDATE =
      USERS.one("update", "PUT v1/users/{id}", User.class).wrappedIn("users");
  static final Endpoint<User> DELETE = USERS.one("delete", "DELETE v1/users/{id}", User.class);

  private final Transport transport;

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public UsersApi(Transport transport) {
    this.transport = transport;
  }

  /** {@return email addresses of users} */
  public UserEmailAddressesApi emailAddresses() {
    return new UserEmailAddressesApi(transport);
  }

  /** {@return phone numbers of users} */
  public UserPhoneNumbersApi phoneNumbers() {
    return new UserPhoneNumbersApi(transport);
  }

  /**
   * {@return notification rules of users: how and after which delay a user is notified, step by
   * step}
   */
  public UserNotificationRulesApi notificationRules() {
    return new UserNotificationRulesApi(transport);
  }

  /** {@return all users that the API key may see; fetched page by page as you iterate} */
  public Listing<User> list() {
    return transport.call(LIST);
  }

  /**
   * Lists users.
   *
   * @param query limits the list
   * @return the users; fetched page by page as you iterate
   */
  public Listing<User> list(UserQuery query) {
    return transport.call(LIST, query);
  }

  /**
   * Reads the user whom the API key belongs to.
   *
   * @return the user
   * @throws dev.trivet.core.error.NotFoundException when the key belongs to a team or to the
   *     organization
   */
  public User current() {
    return transport.call(CURRENT);
  }

  /**
   * Reads one user.
   *
   * @param id the ID of the user
   * @param include the relationships to include, see {@link UserQuery#include}
   * @return the user
   * @throws dev.trivet.core.error.NotFoundException when there is none that the API key may see
   */
  public User get(String id, Include... include) {
    return transport.call(GET, CallInput.path(id).query(Include.parameters(include)));
  }

  /**
   * Changes a user. Attributes that the input does not set stay as they are, so retrying the call
   * does no harm.
   *
   * @param id the ID of the user
   * @param input what to change
   * @return the user after the change
   * @throws IllegalArgumentException when the input sets nothing; nothing is sent then
   * @throws dev.trivet.core.error.NotFoundException when there is no such user or role
   */
  public User update(String id, UserInput input) {
    return transport.call(UPDATE, CallInput.path(id).payload(input));
  }

  /**
   * Removes a user from the organization.
   *
   * @param id the ID of the user
   * @return the user as before the removal
   * @throws dev.trivet.core.error.NotFoundException when there is no such user. When the response
   *     to a first attempt was lost, that attempt may have removed it: {@link
   *     dev.trivet.core.error.ApiException#mayHaveBeenApplied()} tells
   */
  public User delete(String id) {
    return transport.call(DELETE, CallInput.path(id));
  }
}
