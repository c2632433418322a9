package dev.trivet.cli.access;

import dev.trivet.core.RawRequest;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.PermissionException;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.Members;
import dev.trivet.rootly.RootlyClient;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.IncludedResource;
import dev.trivet.rootly.jsonapi.ResourceRef;
import dev.trivet.rootly.teams.Team;
import dev.trivet.rootly.teams.TeamQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The users of a Rootly organization by ID. The list of teams includes those who are in a team; the
 * others need a raw call, for which not every API key has the permission.
 */
public final class RootlyPeople {

  private static final int PAGE = 100;

  /** A user of the organization. */
  public record Person(long id, String email, String name) {}

  private final Map<Long, Person> people = new HashMap<>();
  private final Map<String, Person> byAddress = new HashMap<>();

  private RootlyPeople() {}

  /** {@return the members of teams that were listed together with their users} */
  public static RootlyPeople of(List<Team> teams) {
    var all = new RootlyPeople();
    teams.stream().flatMap(team -> team.users().stream()).forEach(all::add);
    return all;
  }

  /** Reads people until all of some addresses are known: first teams, then everybody. */
  public static RootlyPeople among(RootlyClient rootly, Collection<Email> wanted) {
    var people = of(rootly.teams().list(TeamQuery.all().include(Include.USERS)).toList());
    boolean complete = wanted.stream().allMatch(email -> people.find(email).isPresent());
    return complete ? people : people.addEverybody(rootly);
  }

  /** Adds the users who are in no team. */
  public RootlyPeople addEverybody(RootlyClient rootly) {
    try {
      List<String> before = List.of();
      var ids = addPage(rootly, 1);
      // a full page may have another one behind it; the same page again means that there is none
      for (int page = 2; ids.size() == PAGE && !ids.equals(before); page++) {
        before = ids;
        ids = addPage(rootly, page);
      }
    } catch (NotFoundException | PermissionException notForThisKey) {
      // those in teams have to be enough
    }
    return this;
  }

  private List<String> addPage(RootlyClient rootly, int page) {
    var request =
        RawRequest.get("v1/users")
            .query("page[number]", Integer.toString(page))
            .query("page[size]", Integer.toString(PAGE));
    var users =
        rootly.raw().send(request).body().get("data").map(JsonValue::elements).orElse(List.of());
    var ids = new ArrayList<String>();
    for (var user : users) {
      var id = user.get("id").flatMap(JsonValue::asText).orElse("");
      ids.add(id);
      add(id, user.get("attributes").map(JsonValue::members).orElse(Map.of()));
    }
    return ids;
  }

  private void add(ResourceRef ref) {
    add(ref.id(), ref.resource().map(IncludedResource::attributes).orElse(Members.none()));
  }

  private void add(String id, Map<String, JsonValue> attributes) {
    if (id.matches("\\d{1,18}") && text(attributes, "email").isPresent()) {
      long number = Long.parseLong(id);
      var name = text(attributes, "full_name").or(() -> text(attributes, "name")).orElse("");
      var person = new Person(number, text(attributes, "email").orElse(""), name);
      people.put(number, person);
      byAddress.put(person.email().strip().toLowerCase(Locale.ROOT), person);
    }
  }

  private static Optional<String> text(Map<String, JsonValue> attributes, String name) {
    return Optional.ofNullable(attributes.get(name)).flatMap(JsonValue::asText);
  }

  /** {@return the person with this ID} */
  public Optional<Person> find(long id) {
    return Optional.ofNullable(people.get(id));
  }

  /** {@return the person with this address} */
  public Optional<Person> find(Email email) {
    return Optional.ofNullable(byAddress.get(email.address()));
  }
}
