package dev.trivet.rootly.schedules;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.trivet.rootly.wire.InputChecks;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A member of a rotation, who takes turns in being on call.
 *
 * @param memberType the type of the member: a user or a schedule
 * @param memberId the ID of the user or schedule
 * @param position the position among the members, or null for the end
 */
public record RotationMember(
    @JsonProperty MemberType memberType,
    @JsonProperty String memberId,
    @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer position) {

  /**
   * Refuses an ID of another kind.
   *
   * @param memberType the type of the member
   * @param memberId the ID of a user or a schedule
   * @param position the position among the members, or null for the end
   */
  public RotationMember {
    InputChecks.target("RotationMember(memberId)", Optional.of(memberType), Optional.of(memberId));
  }

  /**
   * A user, behind the members that are there.
   *
   * @param id the ID of the user
   * @return the member
   */
  public static RotationMember user(long id) {
    return new RotationMember(MemberType.USER, Long.toString(id), null);
  }

  /**
   * Whoever is on call in another schedule, behind the members that are there.
   *
   * @param id the ID of the schedule
   * @return the member
   */
  public static RotationMember schedule(String id) {
    return new RotationMember(MemberType.SCHEDULE, id, null);
  }
}
