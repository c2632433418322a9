package dev.trivet.core.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.style.ImmutableStyle;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One odd element costs a collection nothing but that element, and an ID is never cut. */
class LenientCollectionsTest {

  @ImmutableStyle
  @Value.Immutable
  @JsonDeserialize(builder = Sample.Builder.class)
  interface Sample extends HasAdditionalProperties {
    Optional<Long> size();

    Optional<Integer> count();

    Optional<Part> part();

    List<Long> longs();

    List<Integer> ints();

    List<String> texts();

    List<Instant> times();

    List<Boolean> flags();

    List<BigDecimal> decimals();

    List<Double> doubles();

    List<Part> parts();

    List<List<Long>> rows();

    List<List<String>> words();

    Map<String, Long> counts();

    Map<String, String> labels();

    Map<String, Part> named();

    final class Builder extends ImmutableSample.Builder implements HasAdditionalProperties.Keeper {}
  }

  @ImmutableStyle
  @Value.Immutable
  @JsonDeserialize(builder = Part.Builder.class)
  interface Part extends HasAdditionalProperties {
    long id();

    final class Builder extends ImmutablePart.Builder implements HasAdditionalProperties.Keeper {}
  }

  @ParameterizedTest(name = "{0} of {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "longs | [11,12,99999999999999999999] | [11, 12] | 99999999999999999999",
        "longs | [11,'x',12] | [11, 12] | 'x'",
        "longs | [1.5,11] | [11] | 1.5",
        "longs | [{'a':1},11] | [11] | {'a':1}",
        "longs | [[5],11] | [11] | [5]",
        "longs | [true,11] | [11] | true",
        "longs | [null,11,''] | [11] | ",
        "ints | [1,2147483648,2] | [1, 2] | 2147483648",
        "ints | ['7','many'] | [7] | 'many'",
        "texts | ['a',{'b':1},'c'] | [a, c] | {'b':1}",
        "texts | ['a',['b'],'c'] | [a, c] | ['b']",
        "times | ['2026-01-01T00:00:00Z','soon'] | [2026-01-01T00:00:00Z] | 'soon'",
        "times | [0,{'at':1}] | [1970-01-01T00:00:00Z] | {'at':1}",
        "flags | [true,'maybe',false] | [true, false] | 'maybe'",
        "decimals | [1.5,'x',2] | [1.5, 2] | 'x'",
        "doubles | [1.5,'x',2] | [1.5, 2.0] | 'x'",
        "rows | [[1,'x'],[2]] | [[1], [2]] | 'x'",
        "rows | [[1],'x',[2]] | [[1], [2]] | 'x'",
        "words | [['a',{'b':1},'c'],['d']] | [[a, c], [d]] | {'b':1}",
        "counts | {'a':1,'b':'x'} | {a=1} | 'x'",
        "counts | {'a':1,'b':99999999999999999999} | {a=1} | 99999999999999999999",
        "labels | {'a':'1','b':{'c':2}} | {a=1} | {'c':2}",
        "longs | 'all' | [] | 'all'",
        "counts | [1,2] | {} | [1,2]",
      })
  void collection_whenOneElementIsOdd_keepsTheOthersAndTheOddOne(
      String member, String json, String kept, String odd) throws Exception {
    var sample = read("{'" + member + "':" + json + "}");

    assertThat(Sample.class.getMethod(member).invoke(sample)).hasToString(kept);
    assertThat(Optional.ofNullable(sample.additionalProperties().get(member)))
        .isEqualTo(Optional.ofNullable(odd).map(text -> JsonValue.parse(text.replace('\'', '"'))));
  }

  @Test
  void collection_whenAModelInItIsOdd_keepsTheOthers() throws IOException {
    var sample =
        read(
            "{'parts':[{'id':1},{'name':'x'},{'id':3}],'named':{'a':{'id':1},'b':{},'c':{'id':3}}}");

    assertThat(sample.parts()).extracting(Part::id).containsExactly(1L, 3L);
    assertThat(sample.named().keySet()).containsExactlyInAnyOrder("a", "c");
    assertThat(sample.additionalProperties().keySet()).containsExactlyInAnyOrder("parts", "named");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.5",
        "'1.5'",
        "1e-3",
        "9223372036854775808",
        "'9223372036854775808'",
        "1e999999999",
        "'0x10'",
        "'1_000'",
        "'1 2'",
        "'12abc'",
        "true",
        "{'id':1}",
        "[1]",
        "'NaN'",
        "'-'"
      })
  void number_whenItIsNotWhole_isNeverCutToOne(String odd) throws IOException {
    var sample = read("{'size':" + odd + ",'count':" + odd + ",'part':{'id':" + odd + "}}");

    assertThat(sample.size()).isEmpty();
    assertThat(sample.count()).isEmpty();
    assertThat(sample.part()).isEmpty();
    assertThat(sample.additionalProperties().keySet())
        .containsExactlyInAnyOrder("size", "count", "part");
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "'7'", "7.0", "' 7 '", "70e-1"})
  void number_whenWhole_isReadHoweverItIsWritten(String whole) throws IOException {
    var sample = read("{'size':" + whole + ",'count':" + whole + ",'part':{'id':" + whole + "}}");

    assertThat(sample.size()).contains(7L);
    assertThat(sample.count()).contains(7);
    assertThat(sample.part().map(Part::id)).contains(7L);
  }

  private static Sample read(String json) throws IOException {
    LenientList<Sample> found = LenientList.reader(Sample.class).readValue(json.replace('\'', '"'));
    assertThat(found.readable()).hasSize(1);
    return found.readable().get(0);
  }
}
