// Judges objects by Rego as Weave's policy-agent does, with the release of OPA that the agent is built with.
//
// Reads one JSON document, {"modules": [text], "questions": [{"module": index, "input": value}]}, and writes one: for each
// question the violations, or what went wrong.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"strings"

	"github.com/open-policy-agent/opa/ast"
	"github.com/open-policy-agent/opa/rego"
)

type question struct {
	Module int         `json:"module"`
	Input  interface{} `json:"input"`
}

type answer struct {
	Violations []interface{} `json:"violations"`
	Error      string        `json:"error,omitempty"`
}

func main() {
	var asked struct {
		Modules   []string   `json:"modules"`
		Questions []question `json:"questions"`
	}
	if err := json.NewDecoder(os.Stdin).Decode(&asked); err != nil {
		fmt.Fprintln(os.Stderr, "rego:", err)
		os.Exit(1)
	}
	queries := make([]func(interface{}) answer, len(asked.Modules))
	for i, text := range asked.Modules {
		queries[i] = prepare(text)
	}
	answers := make([]answer, len(asked.Questions))
	for i, one := range asked.Questions {
		answers[i] = queries[one.Module](one.Input)
	}
	if err := json.NewEncoder(os.Stdout).Encode(answers); err != nil {
		fmt.Fprintln(os.Stderr, "rego:", err)
		os.Exit(1)
	}
}

func prepare(text string) func(interface{}) answer {
	failed := func(err error) func(interface{}) answer {
		return func(interface{}) answer { return answer{Error: err.Error()} }
	}
	module, err := ast.ParseModule("", text)
	if err != nil {
		return failed(err)
	}
	name := strings.TrimPrefix(module.Package.String(), "package ")
	prepared, err := rego.New(rego.Query("data."+name+".violation"), rego.ParsedModule(module)).PrepareForEval(context.Background())
	if err != nil {
		return failed(err)
	}
	return func(input interface{}) answer {
		results, err := prepared.Eval(context.Background(), rego.EvalInput(input))
		if err != nil {
			return answer{Error: err.Error()}
		}
		found := []interface{}{}
		for _, result := range results {
			for _, expression := range result.Expressions {
				if all, ok := expression.Value.([]interface{}); ok {
					found = append(found, all...)
				}
			}
		}
		return answer{Violations: found}
	}
}
