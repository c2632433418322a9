package dev.trivet.testkit.internal.rootly;

import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Router;
import dev.trivet.testkit.internal.collections.ResourceCollection;
import dev.trivet.testkit.internal.collections.StoredResource;
import dev.trivet.testkit.internal.collections.TableCollections;

/** The user of the API key, how addresses and numbers are verified, and new numbers to call. */
final class ContactRoutes {
  private static final String VERIFIED = "verified";
  private static final String ATTEMPTS = "verification_attempts_today";

  private final ResourceCollection users;
  private final ResourceCollection addresses;
  private final ResourceCollection numbers;
  private final RootlyFormat format;
  private final CurrentUser currentUser;

  ContactRoutes(TableCollections collections, RootlyFormat format, CurrentUser currentUser) {
    this.users = collections.of("users");
    this.addresses = collections.of("user_email_addresses");
    this.numbers = collections.of("user_phone_numbers");
    this.format = format;
    this.currentUser = currentUser;
  }

  void addTo(Router routes) {
    routes
        .add("GET", "v1/users/me", call -> format.one(200, call, users, currentUser.user()))
        .add("POST", "v1/email_addresses/{id}/verify", this::verify)
        .add("POST", "v1/email_addresses/{id}/resend_verification", this::resend)
        .add("POST", "v1/phone_numbers/{id}/verify", this::call)
        .add("POST", "v1/phone_numbers/{id}/resend_verification", this::call)
        .add("GET", "v1/live_call_routers/generate_phone_number", ContactRoutes::newNumber);
  }

  /** The token that the mail to an address has. */
  static String token(String addressId) {
    return "fake-verification-token-" + addressId;
  }

  private FakeResponse verify(Call call) {
    var address = addresses.named(call, "id");
    if (!token(address.id()).equals(call.query("token"))) {
      throw RootlyErrors.invalid("Token is invalid or has expired");
    }
    addresses.change(address, Json.object().put(VERIFIED, true));
    return format.changed(call, addresses, address);
  }

  private FakeResponse resend(Call call) {
    var address = addresses.named(call, "id");
    if (isVerified(address)) {
      throw RootlyErrors.invalid("Email is verified already");
    }
    return format.one(200, call, addresses, address);
  }

  private static boolean isVerified(StoredResource address) {
    return address.values().path(VERIFIED).asBoolean();
  }

  /** A code is sent; only people can enter it. */
  private FakeResponse call(Call call) {
    var number = numbers.named(call, "id");
    var attempts = number.values().path(ATTEMPTS).asInt() + 1;
    numbers.change(number, Json.object().put(ATTEMPTS, attempts));
    return FakeResponse.json(200, Json.object().put("message", "Verification code sent"));
  }

  /** A number that nobody has: these are kept for fiction. */
  private static FakeResponse newNumber(Call call) {
    for (var name : new String[] {"country_code", "phone_type"}) {
      var value = call.query(name);
      if (value == null || value.isBlank()) {
        throw RootlyErrors.invalid(name + " is missing");
      }
    }
    return RootlyViews.data(200, Json.object().textNode("+12025550100"));
  }
}
