/** The types of the contract, read off its schemas. Erased at build: importing them costs nothing. */
import type * as z from "zod";
import type * as schema from "./schema.ts";

export type Span = z.infer<typeof schema.Span>;
export type Lang = z.infer<typeof schema.Lang>;
export type SpeechAct = z.infer<typeof schema.SpeechAct>;
export type Measure = z.infer<typeof schema.Measure>;
export type Qualifier = z.infer<typeof schema.Qualifier>;
export type ViaRole = z.infer<typeof schema.ViaRole>;
export type Via = z.infer<typeof schema.Via>;
export type Attribution = z.infer<typeof schema.Attribution>;
export type Figure = z.infer<typeof schema.Figure>;
export type FigureStatus = z.infer<typeof schema.FigureStatus>;
export type Scope = z.infer<typeof schema.Scope>;
export type NumberExpression = z.infer<typeof schema.NumberExpression>;
export type Grain = z.infer<typeof schema.Grain>;
export type TimeExpression = z.infer<typeof schema.TimeExpression>;
export type Name = z.infer<typeof schema.Name>;
export type ChangeOfOffice = z.infer<typeof schema.ChangeOfOffice>;
export type Condition = z.infer<typeof schema.Condition>;
export type Happening = z.infer<typeof schema.Happening>;
export type Explanation = z.infer<typeof schema.Explanation>;
export type Caution = z.infer<typeof schema.Caution>;
export type ReportInput = z.infer<typeof schema.ReportInput>;
export type Report = z.infer<typeof schema.Report>;
export type Reading = z.infer<typeof schema.Reading>;
