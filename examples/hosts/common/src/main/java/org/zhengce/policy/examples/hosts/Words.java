// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.hosts;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.zhengce.policy.model.Term;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.text.OutlineNumber;

/** Our words in paths and queries (参数中的词值): terms by their code, outline numbers as they are written. */
@Configuration(proxyBeanMethods = false)
class Words implements WebMvcConfigurer, ConverterFactory<String, Term> {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverterFactory(this);
        registry.addConverter(String.class, OutlineNumber.class, OutlineNumber::parse);
    }

    @Override
    public <T extends Term> Converter<String, T> getConverter(Class<T> type) {
        return text -> Arrays.stream(type.getEnumConstants())
                .filter(term -> term.code().equals(text))
                .findFirst()
                .orElseThrow(() -> new InvalidValueException(
                        ProblemCode.UNKNOWN_TERM,
                        type.getSimpleName(),
                        Arrays.stream(type.getEnumConstants()).map(Term::code).collect(Collectors.joining(", ")),
                        text));
    }
}
